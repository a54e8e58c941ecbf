import { pieceOf } from './arabic-piece.ts'
import type { WordSort } from './grammar.ts'
import { isBuiltWord, isGivenName, isOrdinary } from './ordinary-name.ts'
import type { Word } from './reading.ts'
import type { PhraseContext } from './speaker-phrase.ts'

const BEFORE_NAME: ReadonlySet<WordSort> = new Set<WordSort>(['role', 'honorific', 'country'])
/** "اليوناني" the Greek, and "المدعوة" the one called: an adjective of a title. */
const ADJECTIVE = /^[وف]?ال.+ي?ه?$/u

/**
 * Where the article gives a surname with a given name that no list has: behind a title or an adjective of origin, or before a title, a comma or a bracket
 * ("دعوة أهونا إيزياكونوا رئيس قسم": a call by Ahunna Eziakonwa, head of). Words `first` to `next` (exclusive), or null.
 */
export function findFullName(context: PhraseContext, index: number): { first: number; next: number } | null {
  const { words } = context.reading
  const { key } = words[index] as Word
  if (key.length < 3) return null
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as Word
    if (word.key !== key || at === index || word.before !== '' || !mayBeGivenName(context, at - 1)) continue
    if (isGivenName(context.grammar, (words[at - 1] as Word).key) || standsAsName(context, at)) return { first: at - 1, next: at + 1 }
  }
  return null
}

function mayBeGivenName({ reading, grammar, cueAt }: PhraseContext, index: number): boolean {
  const { key } = reading.words[index] as Word
  if (isGivenName(grammar, key)) return true
  if (!/^\p{L}{3,}$/u.test(key) || grammar.sorts.has(key) || grammar.finiteVerbs.has(key) || cueAt.has(index)) return false
  if (isOrdinary(grammar, key) || grammar.complementisers.has(key)) return false
  return grammar.language === 'fa' || !(/^(?:ال|ي...)/u.test(key) || /ات$/u.test(key) || isBuiltWord(reading, index))
}

function standsAsName({ reading, grammar }: PhraseContext, surname: number): boolean {
  const { words } = reading
  const before = words[surname - 2]
  const behind = words[surname + 1]
  const isLed = before !== undefined && (words[surname - 1] as Word).before.replace(/["”»“«]/gu, '') === '' && leads(grammar, before)
  if (isLed) return true
  if (!behind) return false
  return (
    behind.before.includes('(') || (/^[،,]?$/u.test(behind.before) && sortOf(grammar, behind) === 'role' && !behind.key.startsWith('ال'))
  )
}

function leads(grammar: PhraseContext['grammar'], word: Word): boolean {
  return BEFORE_NAME.has(sortOf(grammar, word)) || (grammar.language === 'ar' && ADJECTIVE.test(word.key) && word.key.length > 5)
}

function sortOf(grammar: PhraseContext['grammar'], word: Word): WordSort {
  return grammar.language === 'ar' ? pieceOf(grammar, word).sort : (grammar.sorts.get(word.key) ?? 'unknown')
}
