import { ORDINARY_WORDS_AR } from '../lexicon/ordinary-words-ar.ts'
import { ORDINARY_WORDS_FA } from '../lexicon/ordinary-words-fa.ts'
import { PRESS_WORDS_AR } from '../lexicon/press-words-ar.ts'
import { PRESS_WORDS_FA } from '../lexicon/press-words-fa.ts'
import type { Grammar } from './grammar.ts'
import { lenientKey, type Reading, type Word } from './reading.ts'
import type { PhraseContext, SpeakerPhrase } from './speaker-phrase.ts'

const ORDINARY = {
  ar: new Set([...ORDINARY_WORDS_AR, ...PRESS_WORDS_AR].map(lenientKey)),
  fa: new Set([...ORDINARY_WORDS_FA, ...PRESS_WORDS_FA].map(lenientKey)),
}

/** Whether a word is an ordinary one of the news, with or without the Arabic article. */
export function isOrdinary({ language, givenNames }: Grammar, key: string): boolean {
  if (givenNames.has(key)) return false
  return ORDINARY[language].has(key) || (language === 'ar' && key.startsWith('ال') && ORDINARY.ar.has(key.slice(2)))
}

/** Last parts of Persian surnames: "خطیب زاده" is a name though "خطیب" is a preacher. */
export const SURNAME_ENDS = /^(?:زاده|پور|نژاد|نيا|فر|منش|دوست|كلام)$/u

const TAGGED_FA = new Set([...ORDINARY_WORDS_FA].map(lenientKey))

/** Whether a Persian word behind a name is no part of it. Surnames are compounds written apart ("زیبا کلام", fine word), so only words that no tagged name holds count. */
export function isOrdinaryBehindPersianName({ givenNames }: Grammar, key: string): boolean {
  return !givenNames.has(key) && TAGGED_FA.has(key)
}

/** ARABIC LETTER HAMZA, ALEF WITH MADDA ABOVE: no spelling of "that" or "except" has them. */
const ALEF_MADDA_OR_HAMZA = /[\u0621\u0622]/u

/** Whether a word that folds to ألا "that not" and إلا "except" is the name آلاء (Alaa). */
export function isAlaa({ text, words }: Reading, index: number): boolean {
  const word = words[index]
  return word?.key === 'الا' && ALEF_MADDA_OR_HAMZA.test(text.slice(word.start, word.end))
}

/** "نجم الدين" (star of the faith), "ولي الدين", "عميد الدين": a title that is the first half of a given name. */
export function isHalfOfName({ words }: Reading, index: number): boolean {
  const next = words[index + 1]
  return next?.key === 'الدين' && next.before === '' && /^(?:نجم|ولي|عميد|نظام)$/u.test((words[index] as Word).key)
}

/** Whether the only name of a phrase is made of ordinary words, or begins with one: "انتقادات واسعة" (wide criticism) speaks for nobody. */
export function isOrdinaryName(
  { reading, grammar, subjects, surnames }: PhraseContext,
  { first, names, titles, isWholeClause }: SpeakerPhrase,
): boolean {
  const [name] = names
  const isTitled = titles.some((title) => ['role', 'honorific', 'body'].includes(grammar.sorts.get(title) ?? ''))
  if (!name || names.length > 1 || isTitled || name.first !== first || subjects.has(first)) return false
  const keys = reading.words.slice(name.first, name.next).map(({ key }) => key)
  const [key = ''] = keys
  if (GOD.test(key)) return true
  // "پالایشگاه‌های دولتی" (the refineries of the state): a plural is no name.
  if (grammar.language === 'fa' && /...هاي?$/u.test(key) && keys.length > 1) return true
  if (isAlaa(reading, first) || grammar.givenNames.has(key) || surnames.has(key)) return false
  // "تصريحات بوريسوف" (the statements of Borisov).
  if (surnames.has(keys.at(-1) ?? ''))
    return grammar.language === 'ar' && keys.length > 1 && (/...ات$/u.test(key) || isOrdinary(grammar, key))
  if (SURNAME_ENDS.test(keys.at(-1) ?? '')) return false
  if (grammar.language === 'ar' && /...ات$/u.test(key)) return true
  // "وكثرتها" (and their number).
  if (grammar.language === 'ar' && /..(?:ته|تها|تهم)$/u.test(key)) return true
  // "السوداني" (the Sudanese) is a surname as well.
  if (keys.every((word) => word.startsWith('ال'))) return grammar.language === 'ar' && keys.length === 1 && isThing(grammar, key)
  if (grammar.language === 'ar' && isBuiltWord(reading, name.first)) return true
  if (isWholeClause && keys.length === 1 && !/ه$/u.test(key)) return false
  return (key.length > 2 && ORDINARY[grammar.language].has(key)) || keys.every((word) => isOrdinary(grammar, word))
}

/** "قال تعالى" (the Exalted said): scripture, no speaker of the news. */
const GOD = /^(?:الله|تعالي|تعالى)$/u

/** "الجلسة" the session, "المنظمون" the organisers, "العرض" the show: a word with the article that ends like no surname, or is an ordinary one. */
function isThing(grammar: Grammar, key: string): boolean {
  if (key.endsWith('ي')) return false
  // "المتداولون" (those who pass it on): the active participle in the plural.
  if (/^الم.{4,}ون$/u.test(key)) return true
  const stem = /^ال(.{3,})(?:ون|ين|ان)$/u.exec(key)?.[1]
  if (stem !== undefined && (grammar.sorts.has(stem) || isOrdinary(grammar, stem))) return true
  return /(?:يه|ات)$/u.test(key) || isOrdinary(grammar, key)
}

/** "حسینعلی" is a given name made of two, which Persian writes as one word. */
export function isGivenName({ givenNames, language }: Grammar, key: string): boolean {
  if (givenNames.has(key)) return true
  if (language !== 'fa' || key.length < 6) return false
  if (key.startsWith('سيد') && givenNames.has(key.slice(3))) return true
  for (let at = 3; at <= key.length - 3; at++) if (givenNames.has(key.slice(0, at)) && givenNames.has(key.slice(at))) return true
  return false
}

/** How far a dateline or an outlet's name reaches at the head of a paragraph, "نيلبار (وكالة) - أكدت" or "شفقنا- امارات": the first word of the news. */
export function afterDateline(text: string, words: Word[], first: number, to: number, labels?: ReadonlySet<string>): number {
  const start = words[first]
  if (!start || (first > 0 && !start.before.includes('\n'))) return first
  if (labels?.has(start.key)) {
    if (/^[-\u2013\u2014]["«“]?$/u.test(words[first + 1]?.before ?? '')) return first + 1
    for (let index = first + 1; index < Math.min(to, first + 5); index++) if ((words[index] as Word).before.includes(':')) return index
  }
  // "بي.بي.سي: …": an outlet spelled in letters.
  let spelled = first
  while (spelled < to && words[spelled]?.key.length === 2 && /^\.?$/u.test(words[spelled + 1]?.before ?? '')) spelled++
  if (spelled - first > 1 && words[spelled + 1]?.before.includes(':') && words[spelled]?.key.length === 2) return spelled + 1
  const dashes: number[] = []
  for (let index = first + 1; index < to; index++) {
    if (/[-\u2013\u2014]\s/u.test(text.slice((words[index - 1] as Word).end, (words[index] as Word).start))) dashes.push(index)
  }
  const [dash = to] = dashes
  // Between two dashes stands an apposition.
  return dashes.length === 1 && dash - first <= 6 ? dash : first
}

/** FATHATAN on an alef, and the alef that carries it: "استعدادًا" (in preparation) is no name. */
const ADVERB = /\u064B|\u0627\u064B/u

/** Whether a word is printed with the ending of an adverb: "وقوفًا على" (looking into). */
export function isAdverbPrinted({ text, words }: Reading, index: number): boolean {
  const { start, end } = words[index] as Word
  return ADVERB.test(text.slice(start, end))
}

/** An Arabic word that grammar was added to: an adverb in -an, "اعتقاده" (his belief), "لذلك" (therefore), "وجود" with a preposition. */
export function isBuiltWord(reading: Reading, index: number): boolean {
  const { key, start, end } = reading.words[index] as Word
  if (/^(?:بن|ابن|ابو|ولد)$/u.test(reading.words[index + 1]?.key ?? '')) return false
  const printed = reading.text.slice(start, end)
  if (ADVERB.test(printed)) return true
  const bare = key.replace(/^(?:[وفبل]|[وف][بل])(?=...)/u, '')
  const owned = printed.endsWith('\u0629') ? bare : bare.replace(/(?:ه|ها|هم|نا)$/u, '')
  // "بإحضار" (by bringing): a verbal noun.
  if (/^[بل]\u0625/u.test(printed) && key.length > 5) return true
  const front = /^[وفبل]/u.test(key) ? key.slice(1) : key
  return [front, bare, owned, owned.replace(/ت$/u, 'ه'), articled(key)].some(
    (form) => form !== key && form.length > 2 && ORDINARY.ar.has(form),
  )
}

/** What is left of a word without preposition and article: "للدعم" for the support, "والأعمال" and the works. */
function articled(key: string): string {
  return /^[وف]?(?:لل|[بك]ال)(.{3,})$/u.exec(key)?.[1] ?? /^وال(.{4,})$/u.exec(key)?.[1] ?? key
}
