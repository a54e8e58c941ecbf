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
  if (isCredited(words, index)) return false
  const first = words[index] as Word
  const second = words[index + 1] as Word
  if (second.before !== '') return false
  const isOpening = grammar.language === 'fa' && office.before === '' && sentenceStarts[first.sentence] === index
  if (!isOpening && !/^[،,]$/u.test(office.before) && !(isBehindCue && grammar.language === 'ar' && office.before === '')) return false
  return !COPY_LABELS.has(first.key) && isUnknown(grammar, second) && (isBehindCue || isUnknown(grammar, first))
}

/** "به گزارش سرویس ترجمه شفقنا، سخنگوی …" (according to the translation desk of Shafaqna, the spokesman …): the words of a credit before its comma. */
function isCredited(words: Word[], index: number): boolean {
  for (let at = index - 1; at > Math.max(0, index - 4); at--) {
    if (/[،,.:\n]/u.test((words[at + 1] as Word).before)) return false
    if (/^(?:گزارش|نقل|نوشته)$/u.test((words[at] as Word).key) && words[at - 1]?.key === 'به') return true
  }
  return false
}

function isUnknown(grammar: PhraseContext['grammar'], { key }: Word): boolean {
  return key.length > 2 && /^\p{L}+$/u.test(key) && !grammar.sorts.has(key) && !grammar.finiteVerbs.has(key) && !isOrdinary(grammar, key)
}
