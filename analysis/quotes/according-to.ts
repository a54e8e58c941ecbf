import { publisherAt } from './anaphora.ts'
import { DESCRIPTION } from './arabic-kind.ts'
import { readArabicPhrase } from './arabic-phrase.ts'
import { pieceOf } from './arabic-piece.ts'
import { closingTagAt, endAfter, type Opening, type OpeningContext, spanAt } from './content.ts'
import { indirectStretch, trim } from './content-end.ts'
import { name } from './discourse.ts'
import { implicit } from './dropped-subject.ts'
import type { Cue } from './find-cues.ts'
import { type Found, overlapsFound } from './found.ts'
import type { WordSort } from './grammar.ts'
import { matchPhrase } from './lexicon-words.ts'
import { CREDITS } from './persian-grammar.ts'
import { readPersianPhrase } from './persian-phrase.ts'
import { type Reading, sentenceOf, type Word } from './reading.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import type { Discourse } from './turns.ts'
import { isVouched } from './vouched.ts'

/** "وفقا له": according to him, the one who spoke or acted last. */
const PRONOUN = /^(?:له|لها|لهم)$/u
/** "نقلا عن وكالة", "به نقل از شبکه": copied from an outlet, which is a credit; from a person it is speech. */
const COPIED = /^(?:[وف]?نقلا|نقل)$/u

const ENDS_TITLE: ReadonlySet<WordSort> = new Set<WordSort>(['role', 'body', 'country'])

type OpeningOf = (cue: Cue) => Opening | null

/** "بحسب هيجسيث، …" and "…، بحسب مركز", "به گفته ولایتی، …": the content stands on the other side of the speaker. */
export function readAccordingTo(discourse: Discourse, context: OpeningContext, openingOf: OpeningOf, cue: Cue, found: Found[]): Found[] {
  const { reading, grammar } = context
  if (closingTagAt(reading, grammar, cue.first)) return []
  const isPronoun = PRONOUN.test((reading.words[cue.next - 1] as Word).key)
  const phrase = isPronoun ? null : readSource(discourse, context, cue)
  if (!phrase && !isPronoun) return []
  const { first, last } = sentenceOf(reading, cue.first)
  const isLeading = isAtStart(context, cue, first)
  if (!isLeading && grammar.language === 'fa' && phrase && phrase.next < last) return []
  const stretch = isLeading
    ? following(
        context,
        openingOf,
        phrase?.next ?? cue.next,
        last,
        cue,
        phrase && phrase.kind !== 'unnamed' && isVouched(discourse.people, phrase) ? phrase : null,
      )
    : preceding(context, first, cue)
  if (!stretch || stretch.end - stretch.start < 8 || overlapsFound(found, stretch.start, stretch.end)) return []
  if (hasReport(context, openingOf, first, last, cue, stretch)) return []
  return [
    {
      ...stretch,
      cue,
      speaker: phrase ? name(discourse, phrase, cue) : { phrase: null, entities: implicit(discourse, cue) ?? [] },
      claimsUntil: isLeading ? stretch.end : stretch.start,
    },
  ]
}

/** The source, where it is someone who speaks: rules, plans and laws that one acts "according to" do not. */
function readSource({ people }: Discourse, context: OpeningContext, cue: Cue): SpeakerPhrase | null {
  const { reading, grammar, cueAt } = context
  const { words } = reading
  const verb = cueAt.get(cue.next)
  const from = verb?.kind === 'verb' ? verb.next : behindOwnVerb(context, cue)
  const { last } = sentenceOf(reading, cue.first)
  if (from >= last || (words[from] as Word).before.includes('،')) return null
  if (grammar.language === 'fa') {
    const source = readPersianPhrase(people.context, from, last)
    return COPIED.test((words[cue.first + 1] as Word).key) && source?.kind === 'body' ? null : source
  }
  const needsFor = /^[وف]?(?:وفقا|طبقا)$/u.test((words[cue.next - 1] as Word).key)
  if (needsFor && !(words[from] as Word).key.startsWith('ل')) return null
  const isReported = from > cue.next
  const phrase = readArabicPhrase(people.context, from, last)
  const published = phrase && publisherAt(context, phrase)
  if (published) return readArabicPhrase(people.context, published, last)
  if (phrase && isPaperOfBody(context, phrase)) return phrase
  if (!phrase || (phrase.kind === 'unnamed' && !isReported) || phrase.head === DESCRIPTION || !isVouched(people, phrase)) return null
  const isCredit = COPIED.test((words[cue.first] as Word).key) && phrase.kind !== 'person' && phrase.kind !== 'role'
  return isCredit ? null : phrase
}

/** "بحسب ما ذكرته مصادر" (according to what sources mentioned, with "it" written onto the verb), "وفق ما أفادت به الشرطة": the word behind the verb, or the word behind the cue. */
function behindOwnVerb({ reading, grammar }: OpeningContext, { next }: Cue): number {
  const { words } = reading
  const [verb, by] = words.slice(next, next + 2).map(({ key }) => key)
  const isAfterWhat = /^(?:ما|حسبما)$/u.test(words[next - 1]?.key ?? '')
  const stem = /^(...+?)(?:ه|ها)$/u.exec(verb ?? '')?.[1]
  if (!isAfterWhat || !stem || !grammar.cues.get(stem)?.some(({ meaning }) => meaning.kind === 'verb')) return next
  return by === 'به' ? next + 2 : next + 1
}

/** "حسب تقرير صحيفة البحر" (according to the report of the paper The Sea). */
function isPaperOfBody({ reading, grammar }: OpeningContext, { head, first, next }: SpeakerPhrase): boolean {
  return (
    grammar.sorts.get(head ?? '') === 'paper' && reading.words.slice(first + 1, next).some((word) => pieceOf(grammar, word).sort === 'body')
  )
}

function isAtStart({ reading, grammar }: OpeningContext, cue: Cue, first: number): boolean {
  if (cue.first === first || (grammar.language === 'ar' && cue.isJoined)) return true
  if (followsCredit(reading, cue, first)) return true
  const before = reading.words.slice(first, cue.first)
  return (
    before.length <= 3 && reading.words[cue.first]?.before === '' && before.every(({ key }) => /^(?:و|اما|ولي|همچنين|بنا|كما)$/u.test(key))
  )
}

function following(context: OpeningContext, openingOf: OpeningOf, next: number, last: number, cue: Cue, source: SpeakerPhrase | null) {
  const { reading, grammar } = context
  const { words } = reading
  let first = next
  // "به گفته وی تجهیزات …" (according to him the equipment …): nothing more can belong to "him".
  if (source?.kind === 'pronoun' && first < last) return { kind: 'indirect' as const, ...indirectStretch(context, openingOf, first, cue) }
  if (/^ف(?:قد|ان|لا|هو|هي|ي)/u.test(words[first]?.key ?? ''))
    return { kind: 'indirect' as const, ...indirectStretch(context, openingOf, first, cue) }
  // The source may go on behind its name, "نقلا عن" or "in an interview with": the content begins behind the comma, or at "that".
  while (first < last && !/[،,:]/u.test((words[first] as Word).before) && !grammar.complementisers.has((words[first] as Word).key)) first++
  if (first >= last && grammar.language === 'fa' && source) first = behindTitle(context, source)
  if (first >= last) return null
  const marked = spanAt(reading, first)
  if (marked && marked.next >= last - 1) return { kind: 'direct' as const, start: marked.span.start, end: marked.span.end }
  return { kind: 'indirect' as const, ...indirectStretch(context, openingOf, first, cue) }
}

/** Without a comma the title of a Persian source runs on into what is said: it ends behind its last role, body or country. */
function behindTitle({ reading, grammar }: OpeningContext, { names, next }: SpeakerPhrase): number {
  const sortAt = (index: number) => grammar.sorts.get((reading.words[index] as Word).key) ?? 'unknown'
  const nameEnd = names[0]?.next ?? next
  let end = next
  while (end > nameEnd && !ENDS_TITLE.has(sortAt(end - 1))) end--
  while (end < next && sortAt(end) === 'noun') end++
  return end
}

function preceding({ reading }: OpeningContext, first: number, cue: Cue) {
  const { words, text } = reading
  if (cue.first === first) return null
  const marked = (words[cue.first - 1] as Word).span
  if (marked && marked.open <= (words[first] as Word).start) return { kind: 'direct' as const, start: marked.start, end: marked.end }
  if (!/[،,]/u.test((words[cue.first] as Word).before) && cue.first - first < 4) return null
  const start = /^[^\n]*:\s*-?/u.test((words[first] as Word).before) ? first : skipDateline(words, first, cue.first)
  return { kind: 'indirect' as const, ...trim(text, (words[start] as Word).start, endAfter(reading, cue.first)) }
}

/** "به گزارش ایسنا، به نوشته …": the outlet's credit, closed by a comma, stands before. */
function followsCredit({ words }: Reading, cue: Cue, first: number): boolean {
  if (!matchPhrase(CREDITS, words, first, (words[first] as Word).key) || !/[،,]/u.test((words[cue.first] as Word).before)) return false
  return words.slice(first + 1, cue.first).every(({ before }) => !/[،,]/u.test(before))
}

/** "المدينة نيوز :-": the outlet's name before the first sentence. */
function skipDateline(words: Word[], first: number, to: number): number {
  for (let index = first + 1; index < Math.min(to, first + 6); index++) {
    if (/[:-]/u.test((words[index] as Word).before)) return index
  }
  return first
}

/** A sentence that reports what someone else says names its outlet this way, not its speaker. */
function hasReport(
  { reading, cueAt }: OpeningContext,
  openingOf: OpeningOf,
  first: number,
  last: number,
  cue: Cue,
  stretch: { start: number; end: number },
): boolean {
  for (let index = first; index < last; index++) {
    const other = cueAt.get(index)
    if (!other || other === cue || other.kind === 'according' || other.kind === 'noun') continue
    const opening = other.kind === 'beside' ? null : openingOf(other)
    if (!opening) continue
    // "وحسب موقع البحر أوضح الجيش أن" (according to the site The Sea the army explained that): the verb stands before what is said.
    const starts = [(reading.words[index] as Word).start, index > cue.first ? (reading.words[opening.first] as Word).start : -1]
    if (starts.some((start) => start >= stretch.start && start < stretch.end)) return true
  }
  return false
}
