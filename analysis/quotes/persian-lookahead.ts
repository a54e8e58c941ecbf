import type { Grammar, WordSort } from './grammar.ts'
import { isGivenName, isOrdinary } from './ordinary-name.ts'
import type { Word } from './reading.ts'
import { COMMA, type PhraseContext } from './speaker-phrase.ts'

/** "مقتدی صدر", "نادر خطیب": roles that are surnames where nothing follows that they could be the role of. */
const SURNAME_ROLES = /^(?:صدر|خطيب|شاهد|امير|حكيم|معلم|وكيل|شاعر|قاضي|ناظر|طالب)$/u
const LETTER = /^(?:اي|بي|سي|دي|اف|جي|ان|ام|پي|ار|اس|تي|وي)$/u
const AND = 'و'
const OBJECT_MARKER = 'را'

/** "بی بی سی" (BBC), "سی ان ان" (CNN): three letters or more, spelled out by their English names, are a body. */
export function spelledLetters(words: Word[], first: number, to: number): number {
  let next = first
  while (next < to && LETTER.test((words[next] as Word).key) && (next === first || (words[next] as Word).before === '')) next++
  return next - first > 2 ? next - first : 0
}

export function isSurnameRole(key: string): boolean {
  return SURNAME_ROLES.test(key)
}

/** A given name that a subject goes by, with another name behind it. */
export function isAnother({ reading, grammar, cueAt }: PhraseContext, index: number, next: number): boolean {
  const following = reading.words[next]
  const isAlone = next - index === 1 && grammar.givenNames.has((reading.words[index] as Word).key)
  return (
    isAlone &&
    following?.before === '' &&
    !cueAt.has(next) &&
    sortOf(grammar, following.key) === 'unknown' &&
    !grammar.finiteVerbs.has(following.key)
  )
}

/** "اکبر ایرانی، مدیر": an adjective of origin behind a given name alone is the surname where the name ends with it. */
export function isSurnameOfOrigin({ grammar, reading, cueAt }: PhraseContext, index: number, sort: WordSort): boolean {
  const { key } = reading.words[index] as Word
  const next = reading.words[index + 1]
  if (
    (sort !== 'country' && sort !== 'noun' && sort !== 'role') ||
    (!key.endsWith('ي') && !SURNAME_ROLES.test(key)) ||
    !(isGivenName(grammar, (reading.words[index - 1] as Word).key) || SURNAME_ROLES.test(key))
  )
    return false
  return !next || COMMA.test(next.before) || cueAt.has(index + 1) || ['role', 'stop'].includes(sortOf(grammar, next.key))
}

/** "گروه ورزشی کریم بوستانی مربی" (sports desk Karim Bustani, coach): a given name, a word in no list and an office are a person also behind a body. */
export function isNameBeforeOffice({ reading, grammar }: PhraseContext, index: number, to: number): boolean {
  const [surname, office] = reading.words.slice(index + 1, Math.min(to, index + 3))
  if (surname?.before !== '' || office === undefined || !/^[،,]?$/u.test(office.before)) return false
  return sortOf(grammar, surname.key) === 'unknown' && !isOrdinary(grammar, surname.key) && sortOf(grammar, office.key) === 'role'
}

export function isUnknownPair({ reading, grammar }: PhraseContext, index: number, to: number): boolean {
  // Words that run up to the object marker را are the verb's object.
  if (reading.words.slice(index, Math.min(to, index + 9)).some(({ key }) => key === OBJECT_MARKER)) return false
  if (index + 2 > to) return false
  const next = reading.words[index + 1] as Word
  const after = reading.words[index + 2]
  const isOpen = after === undefined || index + 2 >= to || sortOf(grammar, after.key) !== 'unknown' || COMMA.test(after.before)
  if (isOrdinary(grammar, (reading.words[index] as Word).key) && isOrdinary(grammar, next.key)) return false
  return sortOf(grammar, next.key) === 'unknown' && next.before === '' && isOpen && next.key !== OBJECT_MARKER && next.key !== AND
}

/** «سرگئی لاوروف», or «رومانو پرودی» with the office behind it: marks around a person's name. */
export function isNameInMarks(words: Word[], index: number, next: number, grammar: Grammar): boolean {
  const behind = words[next]
  const isOffice = behind !== undefined && !behind.before.includes(':') && ['role', 'honorific'].includes(sortOf(grammar, behind.key))
  return isGivenName(grammar, (words[index] as Word).key) || (isOffice && next - index > 1)
}

/** Also sees through the ezafe and the indefinite ی of a noun: آمریکای (the America of), مقامی (an official). */
export function sortOf({ sorts }: Grammar, key: string): WordSort {
  const plain = sorts.get(key)
  if (plain !== undefined || key.length < 5 || !key.endsWith('ي')) return plain ?? 'unknown'
  const sort = sorts.get(key.slice(0, -1))
  // "مهندسی" (engineering) is no "مهندس" (engineer) of anybody.
  return sort === 'honorific' ? 'noun' : (sort ?? 'unknown')
}

/** Two words in no list behind a comma, before the verb of saying or a circumstance. */
export function isNameBetweenCommas({ reading, grammar, cueAt }: PhraseContext, index: number, to: number): boolean {
  const [first, second, behind] = reading.words.slice(index, index + 3)
  if (!first || second?.before !== '' || index + 2 > to) return false
  const isClosed = behind !== undefined && (cueAt.has(index + 2) || (COMMA.test(behind.before) && sortOf(grammar, behind.key) === 'stop'))
  return (
    isClosed &&
    [first, second].every(
      ({ key }) => key.length > 2 && sortOf(grammar, key) === 'unknown' && !grammar.finiteVerbs.has(key) && !isOrdinary(grammar, key),
    )
  )
}
