import type { WordSort } from './grammar.ts'
import { isGivenName, isOrdinary, isOrdinaryBehindPersianName, SURNAME_ENDS } from './ordinary-name.ts'
import { isSurnameOfOrigin, isSurnameRole, sortOf } from './persian-lookahead.ts'
import { closeName, type State, TITLES, takeTitle } from './persian-state.ts'
import type { Word } from './reading.ts'
import { MAX_NAME_WORDS, type PhraseContext } from './speaker-phrase.ts'

/** Last parts of professions: "ستاره شناس" (astronomer). */
const PROFESSION_ENDS = /^(?:شناس|نويس|نگار|پرداز|كننده|ساز|دار)$/u
const ORIGIN = 'اي'

function beginsObject({ grammar, reading, surnames }: PhraseContext, index: number): boolean {
  const { key } = reading.words[index] as Word
  const next = reading.words[index + 1]
  if (surnames.has(key) || !isOrdinary(grammar, key) || next?.before !== '') return false
  return isOrdinary(grammar, next.key) || grammar.sorts.get(next.key) === 'stop'
}

/** Takes a word into the name that was begun, or ends the name before it. */
export function readInName(context: PhraseContext, state: State, index: number, sort: WordSort, isName: boolean): number {
  const { grammar, reading, surnames } = context
  const { key } = reading.words[index] as Word
  const length = index - (state.nameFirst as number)
  // A word that is known as a surname, and stands first, is the whole name.
  if (length === 1 && surnames.has((reading.words[index - 1] as Word).key) && !surnames.has(key) && !TITLES.has(sort)) return index
  const plain = grammar.sorts.get(key)
  if (length === 1 && isSurnameOfOrigin(context, index, sort)) return index + 1
  // "گلنار وکیل گیلانی": a role within a surname of two words.
  const next = reading.words[index + 1]
  if (length === 1 && isSurnameRole(key) && next?.before === '' && next.key.endsWith('ي') && !grammar.sorts.has(next.key)) return index + 2
  // "با زنی به نام فاطمه مواجه شدند" (met a woman called Fatemeh): the noun of the verb.
  if (
    length === 1 &&
    next &&
    grammar.finiteVerbs.has(next.key) &&
    !context.cueAt.has(index + 1) &&
    isOrdinaryBehindPersianName(grammar, key)
  )
    return index
  if (PROFESSION_ENDS.test(reading.words[index + 1]?.key ?? '') && length > 1) {
    closeName(state, index)
    return takeTitle(state, index + 1, 'role', key)
  }
  if (TITLES.has(sort) && plain !== undefined && !(isName && length < 2)) {
    closeName(state, index)
    return takeTitle(state, index, sort, key)
  }
  // "محمد امامی روایت کاملا" (Mohammad Emami … an entirely …): behind a given name and a surname an ordinary word before another is the verb's object.
  if (length === 2 && sort === 'unknown' && isGivenName(grammar, (reading.words[index - 2] as Word).key) && beginsObject(context, index))
    return index
  const mayBeSurname = length === 1 && isGivenName(grammar, (reading.words[index - 1] as Word).key)
  if (SURNAME_ENDS.test(reading.words[index + 1]?.key ?? '')) return index + 1
  // "محسنی اژه ای": the ending of origin written apart.
  if (key === ORIGIN && /ه$/u.test((reading.words[index - 1] as Word).key)) return index + 1
  if (!mayBeSurname && isOrdinaryBehindPersianName(grammar, key) && sort === 'unknown') return index
  const goesOn =
    sort !== 'honorific' ||
    key === 'الله' ||
    isName ||
    (reading.words[index + 1]?.before === '' && sortOf(grammar, reading.words[index + 1]?.key ?? '') === 'unknown')
  return length < MAX_NAME_WORDS && goesOn ? index + 1 : index
}
