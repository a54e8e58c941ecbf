import type { Subject } from '../subject.ts'
import type { Word } from './reading.ts'
import type { PhraseContext, SpeakerPhrase, SubjectSpan } from './speaker-phrase.ts'

/** Someone whom the article names, or a speaker it leaves unnamed (`name` null). */
export type Entity = {
  name: string | null
  /** Keys of the words of the name. */
  keys: string[]
  titles: Set<string>[]
  kind: 'person' | 'body' | 'unnamed'
  head: string | null
  gender: 'feminine' | 'masculine' | null
  /** Index of the word where it was met first. */
  at: number
  subjectId: number | null
  /** Index of the word at which it spoke or acted last; -1 where it has not. */
  spokeAt: number
  /** The person whom this unnamed speaker turned out to be. */
  same: Entity | null
}

/** Everyone met so far, in the order in which they were met. */
export type People = { entities: Entity[]; day: string | null; subjects: ReadonlyMap<number, Subject>; context: PhraseContext }

const SYNONYMS = new Map([
  ['ناطق', 'متحدث'],
  ['ناطقه', 'متحدث'],
  ['متحدثه', 'متحدث'],
  ['رييسه', 'رييس'],
  ['وزيره', 'وزير'],
  ['صحافي', 'صحفي'],
  ['وزارت', 'وزير'],
  ['سخنگو', 'سخنگوي'],
])
/** Words that titles carry or leave out at will: وزارت امور خارجه is وزارت خارجه. */
const OPTIONAL_TITLE = new Set([
  'امور',
  'شوون',
  'محترم',
  'رسمي',
  'سابق',
  'حالي',
  'كنوني',
  'فعلي',
  'باسم',
  'نيز',
  'هم',
  'ايران',
  'كشورمان',
  'جمهوري',
  'اسلامي',
])
const PROCLITICS = /^[وفلب]/u

/** The entities a phrase speaks for: one, or several joined by "and"; makes those not met before. Empty for pronouns, which the discourse resolves. */
export function resolvePhrase(people: People, phrase: SpeakerPhrase): Entity[] {
  if (phrase.kind === 'pronoun') return []
  const { grammar, reading } = people.context
  const isRelative = grammar.relatives.has((reading.words[phrase.first] as Word).key.replace(/^[وف]?ال/u, ''))
  if (isRelative && phrase.names[0]?.first !== phrase.first) return [unnamed(people, phrase)]
  if (phrase.names.length > 0) {
    return phrase.names.map((name, index) => resolveName(people, name, index === 0 ? titleSet(phrase) : new Set()))
  }
  const subject = subjectWithin(people.context, phrase.first, phrase.next)
  const isTrusted = subject !== null && (people.day !== null || people.entities.some((entity) => entity.subjectId === subject.subjectId))
  if (subject && ((subject.isPerson && isTrusted) || (phrase.kind === 'body' && subject.first === phrase.first)))
    return [entityOfSubject(people, subject, phrase)]
  if (phrase.kind === 'role') return [resolveTitle(people, phrase) ?? unnamed(people, phrase)]
  if (phrase.kind === 'body') return [resolveBody(people, phrase)]
  return [unnamed(people, phrase)]
}

/** A person by name: the same, or a longer name met before or later that this one shortens. */
export function resolveName(people: People, name: { first: number; next: number }, titles: Set<string>): Entity {
  const { words } = people.context.reading
  const keys = words.slice(name.first, name.next).map(({ key }) => key)
  const subject = subjectWithin(people.context, name.first, name.next)
  const known =
    people.entities.find((entity) => entity.kind === 'person' && isNameOf(keys, entity.keys)) ??
    (subject ? people.entities.find((entity) => entity.subjectId === subject.subjectId) : undefined)
  const extended = known ?? people.entities.find((entity) => entity.kind === 'person' && isNameOf(entity.keys, keys))
  if (extended) {
    if (isPreferred(keys, extended.keys)) {
      extended.keys = keys
      extended.name = printedName(people, name)
    }
    if (titles.size > 0) extended.titles.push(titles)
    extended.subjectId ??= subject?.subjectId ?? null
    return extended
  }
  const entity: Entity = {
    name: printedName(people, name),
    keys,
    titles: titles.size > 0 ? [titles] : [],
    kind: 'person',
    head: null,
    gender: genderOf(people, keys[0] ?? ''),
    at: name.first,
    subjectId: subject?.subjectId ?? null,
    spokeAt: -1,
    same: null,
  }
  people.entities.push(entity)
  return entity
}

/** The longer name is the fuller one; but a name of two words or more that the longer one begins with is the name without what followed it once. */
function isPreferred(keys: string[], known: string[]): boolean {
  const isBeginning = (short: string[], long: string[]) =>
    short.length > 1 && short.length < long.length && short.every((key, index) => key === long[index])
  if (isBeginning(keys, known)) return true
  return keys.join('').length > known.join('').length && !isBeginning(known, keys)
}

/** Whether a name is a run of the words of a longer one; spaces do not count (عبد العاطي, عبدالعاطي). */
export function isNameOf(short: string[], long: string[]): boolean {
  const joined = bare(short)
  if (joined.length < 2) return joined === bare(long)
  for (let first = 0; first < long.length; first++) {
    let run = ''
    for (let last = first; last < long.length; last++) {
      run += (long[last] as string).replace(/^ال(?=...)/u, '')
      if (run === joined && (last === long.length - 1 || last - first > 0 || long.length > 2 || first === 0)) return true
    }
  }
  return false
}

function bare(keys: string[]): string {
  return keys.map((key) => key.replace(/^ال(?=...)/u, '')).join('')
}

/** The subject whose name or title stands within words `first` to `next`; a person before a body. */
export function subjectWithin({ subjects }: PhraseContext, first: number, next: number): SubjectSpan | null {
  let found: SubjectSpan | null = null
  for (let index = first; index < next; index++) {
    const subject = subjects.get(index)
    if (!subject || subject.next > next) continue
    if (!found || (subject.isPerson && !found.isPerson)) found = subject
  }
  return found
}

function entityOfSubject(people: People, { subjectId, isPerson }: SubjectSpan, phrase: SpeakerPhrase): Entity {
  const known = people.entities.find((entity) => entity.subjectId === subjectId)
  if (known) {
    if (phrase.titles.length > 0) known.titles.push(titleSet(phrase))
    return known
  }
  if (!isPerson) return { ...resolveBody(people, phrase), subjectId }
  const names = people.subjects.get(subjectId)?.definition.names
  const name = names ? names[people.context.grammar.language] : null
  const entity: Entity = {
    name,
    keys: (name ?? '').split(' '),
    titles: [titleSet(phrase)],
    kind: 'person',
    head: null,
    gender: null,
    at: phrase.first,
    subjectId,
    spokeAt: -1,
    same: null,
  }
  people.entities.push(entity)
  return entity
}

/** "The minister": the person of that title met last before, or first after. */
function resolveTitle(people: People, phrase: SpeakerPhrase): Entity | null {
  const wanted = titleSet(phrase)
  if (wanted.size === 0) return null
  const persons = people.entities.filter(({ kind, name }) => kind === 'person' && name !== null)
  const holders = persons.filter(({ titles }) => titles.some((title) => fits(wanted, title)))
  const before = holders.filter(({ at }) => at <= phrase.first)
  if (holders.length > 0) return before.at(-1) ?? holders[0] ?? null
  const similar = persons.filter(({ titles }) => titles.some((title) => isSimilar(wanted, title, people.context.grammar.sorts)))
  return similar.length === 1 ? (similar[0] as Entity) : null
}

/** Titles agree where one is part of the other and their heads are the same. */
function fits(wanted: Set<string>, title: Set<string>): boolean {
  const [head] = wanted
  if (head === undefined || !title.has(head)) return false
  if ([...wanted].every((word) => title.has(word))) return true
  return title.size > 1 && [...title].every((word) => wanted.has(word))
}

/** A title may be given more fully: "معاون وزیر خارجه", then "معاون حقوقی وزارت خارجه"; but another country is another office. */
function isSimilar(wanted: Set<string>, title: Set<string>, sorts: Map<string, string>): boolean {
  const [head] = wanted
  const [titleHead] = title
  const shared = [...wanted].filter((word) => title.has(word))
  const isOther = (word: string, other: Set<string>) => sorts.get(word) === 'country' && !other.has(word)
  if ([...wanted].some((word) => isOther(word, title)) || [...title].some((word) => isOther(word, wanted))) return false
  return head !== undefined && head === titleHead && shared.length >= 3
}

function resolveBody(people: People, phrase: SpeakerPhrase): Entity {
  const { words, text } = people.context.reading
  const first = words[phrase.first] as Word
  const isBare = phrase.isAnaphoric && phrase.titles.length <= 2
  const keys = words.slice(phrase.first, phrase.next).map(({ key }) => key)
  const wanted = titleSet(phrase)
  const bodies = people.entities.filter(({ kind }) => kind === 'body')
  const same = bodies.find((body) => body.keys.join(' ') === keys.join(' '))
  const antecedent = isBare
    ? bodies
        .filter((body) => body.at <= phrase.first && phrase.head !== null && body.titles.some((title) => title.has(phrase.head as string)))
        .sort((a, b) => a.spokeAt - b.spokeAt || a.at - b.at)
        .at(-1)
    : bodies.find((body) => body.titles.some((title) => fits(wanted, title) && title.size >= wanted.size))
  const known = same ?? antecedent
  if (known) return known
  const { anaphoricBodies, capitals } = people.context.grammar
  const isNamed = !(phrase.isAnaphoric && phrase.titles.length < 2 && anaphoricBodies.has(phrase.head ?? ''))
  const state = phrase.titles.length === 1 ? capitals.get(phrase.head ?? '') : undefined
  const entity: Entity = {
    name: state ?? (isNamed ? text.slice(first.start, endOf(people, phrase.next)).replace(/^["“«'\s]+|["”»'\s]+$/gu, '') : null),
    keys,
    titles: [wanted],
    kind: 'body',
    head: phrase.head,
    gender: genderOf(people, first.key),
    at: phrase.first,
    subjectId: null,
    spokeAt: -1,
    same: null,
  }
  people.entities.push(entity)
  return entity
}

function unnamed(people: People, phrase: SpeakerPhrase): Entity {
  const first = people.context.reading.words[phrase.first] as Word
  return {
    name: null,
    keys: [],
    titles: [],
    kind: 'unnamed',
    head: phrase.head,
    gender: genderOf(people, first.key),
    at: phrase.first,
    subjectId: null,
    spokeAt: -1,
    same: null,
  }
}

function titleSet(phrase: SpeakerPhrase): Set<string> {
  return new Set(
    phrase.titles.map((title) => SYNONYMS.get(title) ?? title.replace(/^ال(?=...)/u, '')).filter((title) => !OPTIONAL_TITLE.has(title)),
  )
}

/** Arabic shows the feminine in ة (folded to ه), and the lexicon knows names and capitals that are feminine without it. */
function genderOf({ context }: People, key: string): Entity['gender'] {
  if (context.grammar.language !== 'ar') return null
  if (context.grammar.feminine.has(key)) return 'feminine'
  const sort = context.grammar.sorts.get(key.replace(/^ال/u, ''))
  if (/(?:ه|ات)$/u.test(key) && sort !== 'given' && !['خليفه', 'حمزه', 'اسامه', 'طلحه', 'معاويه'].includes(key)) return 'feminine'
  return sort === 'role' || sort === 'body' ? 'masculine' : null
}

/** The name as printed, in one line, without what is written onto its front. */
function printedName({ context }: People, { first, next }: { first: number; next: number }): string {
  const { words, text } = context.reading
  const word = words[first] as Word
  const subject = context.subjects.get(first)
  const isJoined =
    subject === undefined &&
    PROCLITICS.test(word.key) &&
    context.grammar.givenNames.has(word.key.slice(1)) &&
    !context.grammar.givenNames.has(word.key)
  const start = word.start + (isJoined ? 1 : 0)
  return text
    .slice(start, (words[next - 1] as Word).end)
    .replace(/[\u200E\u200F\u202A-\u202E]/gu, '')
    .replace(/\s+/gu, ' ')
}

function endOf({ context }: People, next: number): number {
  const { words, text } = context.reading
  const { end } = words[next - 1] as Word
  return /^["”»)]/u.test(text.slice(end, end + 1)) ? end + 1 : end
}
