import type { Cue } from './find-cues.ts'
import type { Grammar } from './grammar.ts'
import { isAlaa } from './ordinary-name.ts'
import type { Reading, Word } from './reading.ts'
import type { PhraseContext } from './speaker-phrase.ts'

/** ARABIC LETTER HAMZA, standing alone. */
const HAMZA = '\u0621'

/** أن after "before", "must", "importance of" reports nothing; إلا "except" is written like ألا "that not". */
export function isComplementiser(reading: Reading, grammar: Grammar, index: number): boolean {
  const { text, words } = reading
  const word = words[index] as Word
  if (!grammar.complementisers.has(word.key)) return false
  if (word.key === 'الا') return text[word.start] === 'أ'
  // "إنهاء" (ending) is written like "إنها" (that she) but for its hamza.
  if (text.slice(word.start, word.end).includes(HAMZA)) return false
  // "تقول آلاء إنها" (Alaa says that she).
  const previous = isAlaa(reading, index - 1) ? '' : (words[index - 1]?.key ?? '')
  if (word.before.includes('،') && /^[وف]/u.test(word.key)) return true
  return !grammar.notBeforeThat.has(previous) && !grammar.notBeforeThat.has(previous.replace(/^(?:[وف]?ال|[وفبل])/u, ''))
}

/** Whether the verb at a word belongs to a relative clause, "الذي أكد" (who stressed). */
export function isRelative(words: Word[], index: number): boolean {
  // "في الوقت الذي يقول فيه" (at the time at which … says): a clause beside this one.
  if (/^[وف]?(?:ال)?(?:وقت|حين)$/u.test(words[index - 2]?.key ?? '')) return false
  return /^و?(?:الذي|التي|الذين|ما|وصفها|وصفه)$/u.test(words[index - 1]?.key ?? '')
}

/** "who stressed that": whether "that" stands right behind a cue, or behind its preposition. */
export function isThatBehind({ reading, grammar }: PhraseContext, { next }: Cue): boolean {
  const behind = /^(?:الي|الى|علي|على|عن|من)$/u.test(reading.words[next]?.key ?? '') ? next + 1 : next
  return behind < reading.words.length && isComplementiser(reading, grammar, behind)
}
