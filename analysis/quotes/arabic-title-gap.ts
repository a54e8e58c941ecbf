import { isNameBehindComma } from './arabic-lookahead.ts'
import type { Word } from './reading.ts'
import { COMMA, type PhraseContext, type SpeakerPhrase } from './speaker-phrase.ts'

/** "في نيلبار، كريم" (in Nilbar, Karim): the word behind one or two words of place that a comma parts from the holder's name; null where none follows. */
export function behindPlace(context: PhraseContext, index: number): number | null {
  const { reading, grammar } = context
  const marked = reading.words[index]?.span
  if (marked) {
    // 'مدير النشر في "البحر" كريم' (the head of publishing at "The Sea", Karim).
    const behind = reading.words.findIndex(({ span }, at) => at > index && span !== marked)
    return behind > 0 && behind - index <= 4 && isNameBehindComma(context, behind) ? behind : null
  }
  for (let next = index + 1; next < Math.min(reading.words.length, index + 3); next++) {
    const before = reading.words[next - 1] as Word
    if (!['unknown', 'country'].includes(grammar.sorts.get(before.key) ?? 'unknown') || grammar.givenNames.has(before.key)) return null
    const word = reading.words[next] as Word
    if (COMMA.test(word.before)) return isNameBehindComma(context, next) ? next : null
    if (word.before !== '') return null
  }
  return null
}

/** "المسؤول عن المفاوضات مع كييف فلاديمير" (in charge of the talks with Kyiv, Vladimir): the given name that ends what somebody is in charge of; null where none follows. */
export function behindCharge({ reading: { words }, grammar, cueAt, subjects }: PhraseContext, index: number, to: number): number | null {
  if ((words[index] as Word).key !== 'عن' || !/مسوول/u.test((words[index - 1] as Word).key)) return null
  for (let next = index + 2; next < Math.min(to, index + 8); next++) {
    const word = words[next] as Word
    if (word.before !== '' || cueAt.has(next) || grammar.complementisers.has(word.key)) return null
    if (grammar.givenNames.has(word.key) || subjects.get(next)?.isPerson) return next
  }
  return null
}

const CHANNEL = 'قناه'
const NUMBER = /^\d{1,3}$/u
const THE = 'ال'

/** "القناة الـ12", "القناة 12" (Channel 12): takes a number that is a channel's name; null where none stands. */
export function behindNumber({ reading: { words } }: PhraseContext, { titles }: SpeakerPhrase, index: number): number | null {
  if (titles[0] !== CHANNEL) return null
  const at = (words[index] as Word).key === THE ? index + 1 : index
  const { key } = words[at] ?? { key: '' }
  if (!NUMBER.test(key)) return null
  titles.push(key)
  return at + 1
}
