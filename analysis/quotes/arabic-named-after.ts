import type { Piece } from './arabic-piece.ts'
import type { State } from './arabic-state.ts'
import type { Word } from './reading.ts'
import type { PhraseContext } from './speaker-phrase.ts'

/** "صندوق الأمير سلطان بن عبدالعزيز": the rest of the name after which a body is called. */
export function isLinked({ reading }: PhraseContext, index: number): boolean {
  return /^(?:بن|ابن|ال)$/u.test((reading.words[index] as Word).key) || /^(?:بن|ابن|ال)$/u.test(reading.words[index - 1]?.key ?? '')
}

const NAMED_BODIES =
  /^(?:مركز|جامعه|مستشف[يى]|مدينه|موسسه|معهد|كليه|مدرسه|جايزه|مطار|مكتبه|قاعده|كرسي|برنامج|مجمع|جمعيه|لجنه|هييه|صندوق|وقف)$/u
/** A mosque, school, street, hall or stadium bears a person's name right behind the word. */
const CALLED_AFTER = /^(?:جامع|مسجد|مدرسه|شارع|ميدان|قاعه|ملعب|استاد|ساحه|دوار)$/u
const SOVEREIGN = /^(?:ال)?(?:ملك|ملكه|امير|اميره|سلطان|امام|شيخ|شهيد|رييس)$/u

/** "مركز الملك سلمان للإغاثة" (King Salman relief centre), "جامعة الأمير سلطان": whom a body is named after is not its speaker. */
export function isNameOfBody({ reading, subjects }: PhraseContext, { phrase, nameFirst }: State, index: number, piece: Piece): boolean {
  if (nameFirst !== null || phrase.names.length > 0 || index === phrase.first) return false
  const last = phrase.titles.at(-1) ?? ''
  const before = (reading.words[index - 1] as Word).key
  if (CALLED_AFTER.test(last) && !before.startsWith('ال') && ['given', 'link', 'unknown'].includes(piece.sort)) return true
  const isHeld = (title: string) => NAMED_BODIES.test(title)
  if (SOVEREIGN.test(piece.base) && piece.hasArticle) return isHeld(last) && !before.startsWith('ال')
  const [sovereign, body] = [phrase.titles.at(-1) ?? '', phrase.titles.at(-2) ?? '']
  const isGiven = piece.sort === 'given' || subjects.get(index)?.isPerson === true
  const isBare = !(reading.words[index - 2]?.key ?? '').startsWith('ال')
  return isGiven && SOVEREIGN.test(sovereign) && before.startsWith('ال') && isHeld(body) && isBare
}
