import type { Entity, People } from './entity.ts'
import type { Grammar } from './grammar.ts'
import { wordKey } from './lexicon-words.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'

const SOURCE = 'مصدر'

/** "The minister": the person of that title met last before, or first after. */
export function resolveTitle(people: People, phrase: SpeakerPhrase): Entity | null {
  const wanted = titleSet(people.context.grammar, phrase)
  // "المصدر ذاته" (the same source): not who is named behind "the source of the fire".
  if (wanted.size === 0 || (wanted.size === 1 && wanted.has(SOURCE))) return null
  const persons = people.entities.filter(({ kind, name }) => kind === 'person' && name !== null)
  const holders = persons.filter(({ titles }) => titles.some((title) => fits(wanted, title)))
  const before = holders.filter(({ at }) => at <= phrase.first)
  // "The foreign minister" is whom the article calls so without a country before another state's, who has spoken before who was met, who did so last.
  const isExact = (entity: Entity) => entity.titles.some((title) => title.size === wanted.size && fits(wanted, title))
  before.sort(
    (a, b) =>
      Number(isExact(a)) - Number(isExact(b)) ||
      Number(a.spokeAt >= 0) - Number(b.spokeAt >= 0) ||
      Math.max(a.at, a.spokeAt) - Math.max(b.at, b.spokeAt),
  )
  // "هذا المتحدث" (this spokesman) was met before.
  if (holders.length > 0) return before.at(-1) ?? (phrase.isPointed ? null : (holders[0] ?? null))
  const similar = persons.filter(({ titles }) => titles.some((title) => isSimilar(wanted, title, people.context.grammar)))
  return similar.length === 1 ? (similar[0] as Entity) : null
}

/** Titles agree where one is part of the other and their heads are the same. */
export function fits(wanted: Set<string>, title: Set<string>): boolean {
  const [head] = wanted
  if (head === undefined || !title.has(head)) return false
  if ([...wanted].every((word) => title.has(word))) return true
  return title.size > 1 && [...title].every((word) => wanted.has(word))
}

/** A title may be given more fully: "معاون وزیر خارجه", then "معاون حقوقی وزارت خارجه"; but another country is another office. */
function isSimilar(wanted: Set<string>, title: Set<string>, { sorts, adjectives }: Grammar): boolean {
  const [head] = wanted
  const [titleHead] = title
  const shared = [...wanted].filter((word) => title.has(word))
  const isOther = (word: string, other: Set<string>) => (sorts.get(word) === 'country' || adjectives.has(word)) && !other.has(word)
  if ([...wanted].some((word) => isOther(word, title)) || [...title].some((word) => isOther(word, wanted))) return false
  return head !== undefined && head === titleHead && shared.length >= 3
}

/** Forms of address and ranks, which are no part of the office behind them: "المقدم … الناطق الرسمي" (Lieutenant Colonel …, the spokesman). */
const RANK =
  /^(?:دكتوره?|سيده?|شيخه?|مهندسه?|استاذه?|لوا|عميد|عقيد|مقدم|رايد|نقيب|جنرال|مشير|حاج|اب|انبا|كابتن|بروفيسوره?|اقاي|اقا|خانم|سردار|سرهنگ|سرگرد|سروان|سرلشكر|سرتيپ|ستوان|حجت|حجتالاسلام|ايتالله)$/u

/** Whether a word is a rank or form of address, with or without the Arabic article. */
export function isRankWord(key: string): boolean {
  return RANK.test(key) || (key.startsWith('ال') && RANK.test(key.slice(2)))
}

/** The words of a title by which it is told from others: one word for those that mean the same, none for those left out at will and for ranks before an office. */
export function titleSet({ sameTitles, origins, optionalTitleWords }: Grammar, phrase: SpeakerPhrase): Set<string> {
  const titles = phrase.titles
    .map((title) => sameTitles.get(title) ?? origins.get(title) ?? title.replace(/^ال(?=...)/u, ''))
    .filter((title) => !optionalTitleWords.has(title))
  const office = titles.findIndex((title) => !RANK.test(title))
  return new Set(office > 0 ? titles.slice(office) : titles)
}

/** An undated article does not say who held an office then; but of its holders of all times, one whom the article names is meant. */
export function holderInUndated({ entities, day, subjects, context }: People, phrase: SpeakerPhrase): Entity | null {
  if (day !== null) return null
  const printed = context.reading.words
    .slice(phrase.first, phrase.next)
    .map(({ key }) => key)
    .join('')
  const holders = entities.filter(({ subjectId }) => {
    const titles = subjectId === null ? [] : (subjects.get(subjectId)?.definition.titles ?? [])
    return titles.some(({ words }) => printed.startsWith(wordKey(words).replaceAll(' ', '')))
  })
  // Whom the article gives another office is not meant.
  const free = holders.filter(({ titles }) => titles.length === 0)
  return free.length === 1 ? (free[0] as Entity) : null
}
