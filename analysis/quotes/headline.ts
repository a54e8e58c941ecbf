import { readArabicPhrase } from './arabic-phrase.ts'
import { pieceOf } from './arabic-piece.ts'
import { endsClause, hasColon, type Opening, type OpeningContext, spanAt } from './content.ts'
import { colonStretch } from './content-end.ts'
import type { Entity, People } from './entity.ts'
import type { Cue } from './find-cues.ts'
import type { Found } from './found.ts'
import type { Grammar, WordSort } from './grammar.ts'
import { titleSet } from './office-title.ts'
import { resolvePhrase } from './people.ts'
import { sortOf } from './persian-lookahead.ts'
import { readPersianPhrase } from './persian-phrase.ts'
import { isNameOf } from './person-name.ts'
import type { Reading, Word } from './reading.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { isStance } from './stance.ts'

const MAX_LABEL_WORDS = 12
const MIN_MARKED_WORDS = 3
/** A line longer than this is no headline; within the body a label must name a person. */
const ADDRESSEE = /^(?:ل|لل|به|با|در)/u

/**
 * "لافروف: الغرب لا يبحث عن السلام" (Lavrov: the West seeks no peace): a speaker, a colon and words without a verb of saying,
 * at the beginning of a line or behind a slash. "الطقس: أمطار" (weather: rain) is a label, not speech.
 */
export function readHeadlines(people: People, context: OpeningContext, openingOf: (cue: Cue) => Opening | null): Found[] {
  const { reading } = context
  const { words } = reading
  const found: Found[] = []
  let openTitle: Entity | null = null
  for (let first = 0; first < words.length; first++) {
    if (!startsLine(words, first) && !(words[first] as Word).before.includes('/') && !isAfterSign(reading, first)) continue
    const colon = findColon(context, first)
    if (colon === null) continue
    const phrase = readLabel(people, context, first, colon)
    if (!phrase) continue
    if (!isSpeaker(people, phrase, colon, context)) continue
    const speaker = { phrase, entities: resolvePhrase(people, phrase) }
    openTitle = tieLabels(context.grammar, openTitle, phrase, speaker.entities[0])
    const marked = spanAt(reading, colon)
    // «القاطي: "نوبة العشاق" سفر في التاريخ»: a title in marks begins the speech.
    const isTitleAlone = marked !== null && marked.next - colon < MIN_MARKED_WORDS && !endsClause(reading, marked.next)
    if (marked && !isTitleAlone) {
      found.push({ kind: 'direct', start: marked.span.start, end: marked.span.end, cue: null, speaker, claimsUntil: marked.span.close })
    } else {
      const stretch = colonStretch(context, openingOf, colon, true)
      if (stretch.start < stretch.end) found.push({ kind: 'colon', ...stretch, cue: null, speaker, claimsUntil: stretch.end })
    }
  }
  return found
}

/** "خبرنگار", "مجری", "المذيع": who asks in an interview is not who answers. */
const ASKS = /^(?:خبرنگار|مجري|پرسشگر|مذيع|صحفي|محاور)$/u

/** "وزیر کشور: …", then "رحمانی فضلی: …": a label with the office, and the next with the name of its holder. */
function tieLabels(grammar: Grammar, openTitle: Entity | null, phrase: SpeakerPhrase, entity: Entity | undefined): Entity | null {
  if (phrase.kind === 'role' && entity?.kind === 'unnamed' && !ASKS.test(phrase.titles.join(' '))) {
    entity.titles.push(titleSet(grammar, phrase))
    return entity
  }
  if (openTitle && entity?.kind === 'person' && entity.titles.length === 0) {
    openTitle.same = entity
    entity.titles.push(...openTitle.titles)
  }
  return null
}

/** "ماهواره سپاه؛ شمخانی: …", "… | شمخانی: …": a second half of the title. */
function isAfterSign({ words, titleEnd }: OpeningContext['reading'], index: number): boolean {
  const word = words[index] as Word
  return word.start < titleEnd && /[؛|]/u.test(word.before)
}

function startsLine(words: Word[], index: number): boolean {
  return index === 0 || (words[index] as Word).before.includes('\n')
}

/** The word behind the colon that closes a label without a cue in it. */
function findColon({ reading, cueAt }: OpeningContext, first: number): number | null {
  const { words } = reading
  for (let index = first + 1; index < Math.min(words.length, first + MAX_LABEL_WORDS); index++) {
    const word = words[index] as Word
    // A kicker, "معاون شهردار تهران:" (the deputy mayor of Tehran:), stands in a line of its own before the title.
    if (hasColon(reading, index)) return /:-|-:/u.test(word.before) || (word.before.includes('\n') && first > 0) ? null : index
    if (/[\n.!?؟]/u.test(word.before.replace(/^\./u, '')) || cueAt.get(index)?.kind === 'verb') return null
  }
  return null
}

function readLabel(people: People, { reading, grammar, cueAt }: OpeningContext, first: number, colon: number): SpeakerPhrase | null {
  const { context } = people
  const { words } = reading
  if (cueAt.get(first)?.kind === 'verb') return null
  const from = grammar.reactions.has((words[first] as Word).key) ? first + 1 : first
  const phrase = grammar.language === 'ar' ? readArabicPhrase(context, from, colon) : readPersianPhrase(context, from, colon)
  if (!phrase) return null
  const isWhole = phrase.next >= colon || ADDRESSEE.test((words[phrase.next] as Word).key) || from > first || phrase.kind === 'role'
  if (!isWhole) return null
  const isUnvouched = phrase.kind === 'person' && phrase.names.every((name) => !isKnownName(people, phrase, name))
  return isUnvouched && isCalledBody(people, phrase) ? { ...phrase, kind: 'body', names: [], head: 'marked', titles: [] } : phrase
}

/**
 * A label names a speaker if a list, a title before it or another place of the article vouches for the name, or if it is a title or body in the article's
 * title. In the body, where lists of facts look the same, a title alone must be followed by a clause with its verb.
 */
function isSpeaker(people: People, phrase: SpeakerPhrase, colon: number, { reading, grammar }: OpeningContext): boolean {
  const { words } = reading
  const isTitle = (words[phrase.first] as Word).start < headEnd(reading)
  if (phrase.kind === 'person')
    return /[?؟]/u.test((words[phrase.first] as Word).before) || phrase.names.some((name) => isKnownName(people, phrase, name))
  if (phrase.kind === 'role') return isTitle || isClause(words, colon, grammar)
  // "مسؤول كردي: …" (a Kurdish official: …), "أهالي صبيا: …" (people of Sabya: …).
  if (phrase.kind === 'people' || phrase.kind === 'unnamed')
    return isTitle && SPEAKS.has(grammar.sorts.get(singular(phrase, grammar)) ?? '')
  if (phrase.kind !== 'body' || !isTitle) return false
  const isCountry = grammar.sorts.get((words[phrase.first] as Word).key) === 'country' && phrase.next - phrase.first === 1
  return !isCountry || isClause(words, colon, grammar) || isStance(reading, colon, grammar)
}

/** A text that was given without a title may begin with it. */
function headEnd({ text, titleEnd }: Reading): number {
  return titleEnd > 0 ? titleEnd : text.indexOf('\n') < 0 ? text.length : text.indexOf('\n')
}

/** "بحار اليوم: …" in the title, "صحيفة بحار اليوم" in the text: a name that stands behind the word for a paper or another body. */
function isCalledBody({ context }: People, { first, next, titles }: SpeakerPhrase): boolean {
  if (titles.length > 0) return false
  const { reading, grammar } = context
  const keys = reading.words.slice(first, next).map(({ key }) => key)
  for (let index = next; index < reading.words.length; index++) {
    if ((reading.words[index] as Word).key !== keys[0] || !keys.every((key, at) => reading.words[index + at]?.key === key)) continue
    const before = reading.words[index - 1] as Word
    const piece = grammar.language === 'ar' ? pieceOf(grammar, before) : { sort: sortOf(grammar, before.key), hasArticle: false }
    if (piece.sort === 'body' && !piece.hasArticle) return true
  }
  return false
}

const SPEAKS: ReadonlySet<WordSort | ''> = new Set<WordSort>(['role', 'people'])

/** The head of a phrase; behind "one" (یک مقام) the word that follows, without its ending. */
function singular({ head, titles }: SpeakerPhrase, { language }: Grammar): string {
  const word = language === 'fa' && /^(?:يك|يكي)$/u.test(head ?? '') ? (titles[0] ?? '') : (head ?? '')
  return word
}

function isKnownName({ context, entities }: People, phrase: SpeakerPhrase, { first, next }: { first: number; next: number }): boolean {
  const keys = context.reading.words.slice(first, next).map(({ key }) => key)
  if (context.subjects.has(first) || context.grammar.givenNames.has(keys[0] as string)) return true
  if (phrase.titles.length > 0 && first > phrase.first) return true
  return entities.some(
    (entity) => entity.kind === 'person' && entity.at !== first && entity.keys.length >= keys.length && isNameOf(keys, entity.keys),
  )
}

/** A country before a colon is a place ("أميركا: 50 ألف وفاة") unless a clause with a verb at its end follows. */
function isClause(words: Word[], first: number, { finiteVerbs, language }: OpeningContext['grammar']): boolean {
  let next = first + 1
  while (next < words.length && !/[\n/.]/u.test((words[next] as Word).before)) next++
  return language === 'fa' && next - first > 2 && finiteVerbs.has((words[next - 1] as Word).key)
}
