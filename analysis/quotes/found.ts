import type { PressLanguage, Subject } from '../subject.ts'
import type { Entity } from './entity.ts'
import type { Cue } from './find-cues.ts'
import type { Quote, QuoteKind } from './quote.ts'
import type { Reading, Word } from './reading.ts'
import type { Speaker } from './turns.ts'

/** A quote by words, before it becomes a row: `claimsUntil` is the offset up to which further cues are part of what is said. */
export type Found = { kind: QuoteKind; start: number; end: number; cue: Cue | null; speaker: Speaker; claimsUntil: number }

/** Whether an offset lies in words that are attributed already. */
export function isTaken(found: Found[], offset: number): boolean {
  return found.some(({ start, claimsUntil }) => offset >= start && offset < claimsUntil)
}

/** Whether a stretch overlaps one that is attributed already. */
export function overlapsFound(found: Found[], start: number, end: number): boolean {
  return found.some((quote) => quote.start < end && start < quote.end)
}

/** A text that gives a subject's surname alone gets the subject's full name. */
function fullName({ name, keys, kind, subjectId }: Entity, subjects: ReadonlyMap<number, Subject>, language: PressLanguage): string | null {
  const known =
    kind === 'person' && keys.length === 1 && subjectId !== null ? subjects.get(subjectId)?.definition.names[language] : undefined
  return known || name
}

/** A quote as the product stores it. Several speakers of one quote are joined by "؛ ". */
export function toQuote(
  { text, words }: Reading,
  subjects: ReadonlyMap<number, Subject>,
  language: PressLanguage,
  { kind, start, end, cue, speaker }: Found,
): Quote {
  const cueStart = cue ? (words[cue.first] as Word).start + (cue.isJoined && /^[وف]/u.test((words[cue.first] as Word).key) ? 1 : 0) : null
  const cueEnd = cue ? (words[cue.next - 1] as Word).end : null
  const { phrase, entities } = speaker
  const speakerStart = phrase ? (words[phrase.first] as Word).start : null
  const speakerEnd = phrase ? (words[phrase.next - 1] as Word).end : null
  const persons = entities.map((entity) => entity.same ?? entity)
  const names = persons.flatMap((entity) => fullName(entity, subjects, language) ?? [])
  return {
    kind,
    start,
    end,
    cue: cueStart === null || cueEnd === null ? null : text.slice(cueStart, cueEnd),
    cueClass: cue?.cueClass ?? null,
    cueStart,
    cueEnd,
    speakerSurface: speakerStart === null || speakerEnd === null ? null : text.slice(speakerStart, speakerEnd),
    speakerStart,
    speakerEnd,
    speakerName: names.length > 0 ? [...new Set(names)].join('؛ ') : null,
    subjectId: persons.find(({ subjectId }) => subjectId !== null)?.subjectId ?? null,
  }
}
