import { isOrdinary } from './ordinary-name.ts'
import { COPY_LABELS } from './persian-grammar.ts'
import type { Word } from './reading.ts'
import type { PhraseContext } from './speaker-phrase.ts'

/**
 * "میخائیل اولیانوف، نماینده" (…, representative): two words in no list, a comma and an office are a person; in Persian also without the comma where a sentence
 * begins with them.
 */
export function isNamedByOffice({ reading, grammar, cueAt }: PhraseContext, index: number): boolean {
  const { words, sentenceStarts } = reading
  const office = words[index + 2]
  // Asked first, since it is asked of nearly every word: most have no office behind them.
  if (office === undefined || grammar.sorts.get(office.key) !== 'role') return false
  // Behind a verb of saying stands no other verb, whatever the word looks like.
  const isBehindCue = cueAt.get(index - 1)?.kind === 'verb'
  if (grammar.language === 'ar' && office.before === '' && !isBehindCue) return false
  const first = words[index] as Word
  const second = words[index + 1] as Word
  if (second.before !== '') return false
  const isOpening = grammar.language === 'fa' && office.before === '' && sentenceStarts[first.sentence] === index
  if (!isOpening && !/^[،,]$/u.test(office.before) && !(isBehindCue && grammar.language === 'ar' && office.before === '')) return false
  return !COPY_LABELS.has(first.key) && isUnknown(grammar, second) && (isBehindCue || isUnknown(grammar, first))
}

function isUnknown(grammar: PhraseContext['grammar'], { key }: Word): boolean {
  return key.length > 2 && /^\p{L}+$/u.test(key) && !grammar.sorts.has(key) && !grammar.finiteVerbs.has(key) && !isOrdinary(grammar, key)
}
