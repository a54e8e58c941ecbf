import type { SubjectMatcher } from '../match/subject-matcher.ts'
import type { Mention } from '../subject.ts'
import { readArabicPhrase } from './arabic-phrase.ts'
import type { People } from './entity.ts'
import type { Cue } from './find-cues.ts'
import type { Grammar, WordSort } from './grammar.ts'
import { isNamedByOffice } from './named-by-office.ts'
import { resolvePhrase } from './people.ts'
import { readPersianPhrase } from './persian-phrase.ts'
import { resolveName } from './person-name.ts'
import type { Reading, Word } from './reading.ts'
import type { PhraseContext, SubjectSpan } from './speaker-phrase.ts'

const MAX_PHRASE_WORDS = 24
const THE = 'ال'
const AND_OR_SO = new Set(['و', 'ف'])
const PREFIXES = new Set(['و', 'ف', 'ل', 'ب'])
const STARTS_PERSON = new Set(['role', 'honorific', 'given', 'body'])

/** Everyone whom an article names in full, before its quotes are read, since a surname or title may stand before the full name. */
export function meetPeople(
  reading: Reading,
  grammar: Grammar,
  cueAt: Map<number, Cue>,
  mentions: readonly Mention[],
  matcher: SubjectMatcher,
  day: string | null,
): People {
  const context: PhraseContext = { reading, grammar, subjects: placeSubjects(reading, mentions, matcher), cueAt, surnames: new Set() }
  const people: People = { entities: [], day, subjects: matcher.subjects, context }
  const { words } = reading
  // Persian has no article to end a body's name, so there only bodies that speak are kept.
  const isArabic = grammar.language === 'ar'
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word
    if (!mayStartPerson(context, index) || isByLine(reading, index)) continue
    const to = Math.min(words.length, index + MAX_PHRASE_WORDS)
    const phrase = grammar.language === 'ar' ? readArabicPhrase(context, index, to) : readPersianPhrase(context, index, to)
    if (!phrase) continue
    const isFullName = phrase.names.length === 1 && phrase.names.every(({ first, next }) => next - first > 1)
    const isTitled = phrase.names.length === 1 && phrase.titles.length > 1
    if (
      (phrase.kind === 'person' && (isFullName || isTitled)) ||
      (isArabic && phrase.kind === 'body' && phrase.titles.length > 1 && word.span === null)
    ) {
      resolvePhrase(people, phrase)
      index = phrase.next - 1
    } else if (phrase.names.length === 1 && context.subjects.get(index)?.isPerson) {
      for (const name of phrase.names) resolveName(people, name, new Set())
    }
  }
  return people
}

/** "عکس: …" (photo), "تصوير: …", "ترجمه: …": who made the piece, not someone in the news. */
const BY_LINE =
  /^(?:عكس|عكاس|تصوير|تصويره?|گزارش|گزارشگر|خبرنگار|ترجمه|مترجم|تنظيم|نويسنده|كتب|كتبت|اعداد|متابعه|حوار|حاوره|حاورته|بقلم|گفتگو|گفتوگو)$/u

function isByLine({ words }: Reading, index: number): boolean {
  const before = words[index - 1]
  return (
    before !== undefined &&
    BY_LINE.test(before.key) &&
    /^[:：-]$/u.test((words[index] as Word).before) &&
    (index < 2 || before.before.includes('\n'))
  )
}

function mayStartPerson(context: PhraseContext, index: number): boolean {
  const { reading, grammar, subjects, cueAt } = context
  const { key, span } = reading.words[index] as Word
  // «رومانو پرودی» نخست‌وزیر: a name in marks before an office.
  if (grammar.language === 'fa' && span && span !== reading.words[index - 1]?.span) return true
  if (grammar.language === 'ar' && cueAt.get(index)?.kind === 'verb') return false
  if (subjects.get(index)?.isPerson || grammar.givenNames.has(key)) return true
  const sort = grammar.sorts.get(key) ?? sortBehindArticle(grammar, key) ?? sortBehindPrefix(grammar, key)
  return sort === undefined ? isNamedByOffice(context, index) : STARTS_PERSON.has(sort)
}

// Asked of every word: letters are compared, since a regular expression costs ten times as much.

function sortBehindArticle({ sorts }: Grammar, key: string): WordSort | undefined {
  const at = AND_OR_SO.has(key[0] as string) ? 1 : 0
  if (!key.startsWith(THE, at)) return undefined
  const sort = sorts.get(key.slice(at + THE.length))
  return sort === 'given' ? undefined : sort
}

function sortBehindPrefix({ sorts }: Grammar, key: string): WordSort | undefined {
  return PREFIXES.has(key[0] as string) ? sorts.get(key.slice(1)) : undefined
}

/** Mentions of speakers by the word at which they begin; the longest where several begin. */
function placeSubjects({ words }: Reading, mentions: readonly Mention[], matcher: SubjectMatcher): Map<number, SubjectSpan> {
  const placed = new Map<number, SubjectSpan>()
  let index = 0
  for (const { subjectId, start, end } of mentions) {
    const definition = matcher.subjects.get(subjectId)?.definition
    if (definition?.kind !== 'speaker') continue
    while (index > 0 && (words[index - 1] as Word).end > start) index--
    while (index < words.length && (words[index] as Word).end <= start) index++
    let next = index
    while (next < words.length && (words[next] as Word).start < end) next++
    const known = placed.get(index)
    if (next > index && (!known || known.next < next))
      placed.set(index, { subjectId, first: index, next, isPerson: definition.speakerKind === 'person' })
  }
  return placed
}
