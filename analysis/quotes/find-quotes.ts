import { pressLanguage } from '../match/find-mentions.ts'
import type { SubjectMatcher } from '../match/subject-matcher.ts'
import type { Mention } from '../subject.ts'
import { isInside, readOnce, type TextReading } from '../text-reading.ts'
import { readAccordingTo } from './according-to.ts'
import { ARABIC } from './arabic-grammar.ts'
import { endsClause, findOpeningBehind, findOpeningBeside, type Opening, type OpeningContext, spanAt } from './content.ts'
import { colonStretch, indirectStretch, trim } from './content-end.ts'
import { arabicSpeaker, noteActor, persianSpeaker } from './discourse.ts'
import type { Entity } from './entity.ts'
import { type Cue, findCues } from './find-cues.ts'
import { type Found, isTaken, toQuote } from './found.ts'
import { readHeadlines } from './headline.ts'
import { readInterview } from './interview.ts'
import { meetPeople } from './meet-people.ts'
import { isGivenName } from './ordinary-name.ts'
import { readNounCue, readTrailingCue } from './other-orders.ts'
import { PERSIAN } from './persian-grammar.ts'
import type { Quote } from './quote.ts'
import { type Reading, readText, sentenceOf, type Word } from './reading.ts'
import { tieHeadlines } from './tie-headlines.ts'
import { type Discourse, noteLabel, type Speaker } from './turns.ts'

/** "نوشت" wrote, "گزارش داد" reported. */
const RELAYS = /^(?:نوشت|نوشته|گزارش)$/u
/** Fewer words in marks are a stressed term. */
const MIN_MARKED_WORDS = 4

/** What is known of the article beside its text: where its title ends, its day (null: undated), language, the subjects found in it, and its reading where another rule has made it. */
export type QuoteContext = {
  titleEnd: number
  day: string | null
  language: string | null
  mentions: readonly Mention[]
  matcher: SubjectMatcher
  reading?: TextReading
}

/** The words attributed to speakers in a composed text, in reading order, without those in links to other articles. Empty in languages other than Arabic and Persian. */
export function findQuotes(text: string, given: QuoteContext): Quote[] {
  const { titleEnd, day, language, mentions, matcher } = given
  const press = pressLanguage(language)
  if (press === null) return []
  const grammar = press === 'ar' ? ARABIC : PERSIAN
  const { tokens, furniture } = given.reading ?? readOnce(text)
  const reading = readText(text, titleEnd, tokens)
  const cues = findCues(reading, grammar)
  const cueAt = new Map(cues.map((cue) => [cue.first, cue]))
  const people = meetPeople(reading, grammar, cueAt, mentions, matcher, day)
  const { context } = people
  const headlines = readHeadlines(people, context, rememberOpenings(context))
  const discourse: Discourse = { people, turns: [], quotedUntil: 0, headlineSpeaker: headlineSpeaker(reading, headlines), openTitle: null }
  const openingOf = rememberOpenings(context)
  const found: Found[] = [...headlines, ...readInterview(reading, discourse.headlineSpeaker)]
  const labels = headlines.filter((label) => startOf(reading, label) >= titleEnd)
  for (const cue of cues) {
    const { start } = reading.words[cue.first] as { start: number }
    while (labels[0] && labels[0].start < start) noteLabelOf(discourse, labels.shift() as Found)
    if (isTaken(found, start)) continue
    const opening = openingOf(cue)
    if (cue.kind === 'according') found.push(...readAccordingTo(discourse, context, openingOf, cue, found))
    else if (cue.kind === 'noun') found.push(...readNounCue(discourse, context, openingOf, cue, found))
    else if (opening && opensAnew(reading, found, opening)) found.push(...readCue(discourse, context, openingOf, cue, opening))
    else if (cue.kind === 'verb') noteActor(discourse, cue)
    if (cue.kind === 'verb') found.push(...readTrailingCue(discourse, context, cue, opening, found))
    discourse.quotedUntil = Math.max(discourse.quotedUntil, found.at(-1)?.claimsUntil ?? 0)
  }
  tieHeadlines(people, headlines, found)
  return found
    .filter(({ start }) => !isInside(furniture, start))
    .map((quote) => toQuote(reading, matcher.subjects, press, quote))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** "قالت في البيان الذي نشر إن" (she said in the statement that was published that): the words are hers already. */
function opensAnew({ words }: Reading, found: Found[], { first }: Opening): boolean {
  const { start, end } = words[first] as Word
  return !found.some((quote) => quote.cue !== null && quote.start >= start && quote.start < end)
}

/** The one person who speaks in the title: "روانچی: …". */
function headlineSpeaker(reading: Reading, headlines: Found[]): Entity | null {
  const [first, second] = headlines.filter((label) => startOf(reading, label) < reading.titleEnd).flatMap(({ speaker }) => speaker.entities)
  return first?.kind === 'person' && second === undefined ? first : null
}

/** Where a label begins; a kicker is part of the title, though its words follow in the next line. */
function startOf({ words }: Reading, { speaker, start }: Found): number {
  return speaker.phrase ? (words[speaker.phrase.first] as Word).start : start
}

function noteLabelOf(discourse: Discourse, { speaker }: Found): void {
  if (speaker.phrase) noteLabel(discourse, speaker.entities, speaker.phrase.first)
}

function rememberOpenings(context: OpeningContext): (cue: Cue) => Opening | null {
  const known = new Map<Cue, Opening | null>()
  return (cue) => {
    let opening = known.get(cue)
    if (opening === undefined) {
      opening = context.grammar.language === 'ar' ? findOpeningBehind(context, cue) : findPersianOpening(context, cue)
      known.set(cue, opening)
    }
    return opening
  }
}

function findPersianOpening(context: OpeningContext, cue: Cue): Opening | null {
  if (cue.kind === 'beside') {
    if (cue.next >= context.reading.words.length) return null
    const marked = spanAt(context.reading, cue.next)
    const isWhole =
      marked !== null &&
      marked.next - cue.next >= MIN_MARKED_WORDS &&
      (endsClause(context.reading, marked.next) || context.cueAt.has(marked.next))
    return isWhole ? { kind: 'direct', first: cue.next, span: marked.span } : { kind: 'indirect', first: cue.next }
  }
  return findOpeningBeside(context, cue)
}

/** A cue whose content follows. */
function readCue(
  discourse: Discourse,
  context: OpeningContext,
  openingOf: (cue: Cue) => Opening | null,
  cue: Cue,
  opening: Opening,
): Found[] {
  const isArabic = context.grammar.language === 'ar'
  const speaker = isArabic ? arabicSpeaker(discourse, cue, opening.first) : persianSpeaker(discourse, cue)
  if (opening.kind === 'colon' && isRelay(context, openingOf, cue, opening.first, speaker)) return []
  if (opening.kind === 'direct') {
    const { span } = opening
    // A mark that nothing closes ends where the writer reports anew.
    const until = span.close > span.end ? span.close : colonStretch(context, openingOf, opening.first, false).end
    const { start, end } = trimSpan(context.reading.text, { start: span.start, end: Math.min(span.end, until) })
    return start < end ? [{ kind: 'direct', start, end, cue, speaker, claimsUntil: until }] : []
  }
  const stretch =
    opening.kind === 'colon'
      ? colonStretch(context, openingOf, opening.first, false)
      : indirectStretch(context, openingOf, opening.first, cue)
  return stretch.start < stretch.end ? [{ kind: opening.kind, ...stretch, cue, speaker, claimsUntil: stretch.end }] : []
}

/** "رویترز نوشت: وزیر دفاع گفت: …" (Reuters wrote: the minister of defence said: …): an outlet that passes on what another says is no speaker. */
function isRelay(
  { reading, grammar, cueAt }: OpeningContext,
  openingOf: (cue: Cue) => Opening | null,
  cue: Cue,
  first: number,
  { entities: [only] }: Speaker,
): boolean {
  const isUnvouched =
    only?.kind === 'person' &&
    only.keys.length < 3 &&
    only.titles.length === 0 &&
    only.subjectId === null &&
    !isGivenName(grammar, only.keys[0] as string)
  if (grammar.language !== 'fa' || (only?.kind !== 'body' && !isUnvouched) || !RELAYS.test((reading.words[cue.first] as Word).key))
    return false
  const { last } = sentenceOf(reading, first)
  for (let index = first + 1; index < last; index++) {
    const other = cueAt.get(index)
    const opening = other?.kind === 'verb' ? openingOf(other) : null
    if (opening?.kind === 'colon' || opening?.kind === 'direct') return true
    // "وبگاه … نوشت: وی افزود …" (the site … wrote: he added …).
    if (opening && grammar.sorts.get((reading.words[first] as Word).key) === 'pronoun' && index === first + 1) return true
  }
  return false
}

function trimSpan(text: string, { start, end }: { start: number; end: number }) {
  return { start: trim(text, start, end).start, end: start + text.slice(start, end).trimEnd().length }
}
