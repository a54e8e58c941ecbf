import { pieceOf } from './arabic-piece.ts'
import type { Word } from './reading.ts'
import type { PhraseContext, SpeakerPhrase, SubjectSpan } from './speaker-phrase.ts'

/** Persian words that one is to somebody: adviser, spokesman, office, campaign; "دولت" (government) and "کابینه" (cabinet) before a surname alone. */
const AIDES =
  /^(?:مشاور|دستيار|سخنگو|سخنگوي|معاون|فرستاده|نماينده|محافظ|پزشك|مترجم|منشي|داماد|نزديكان|حاميان|متحد|دفتر|كمپين|تيم|بيت|ستاد|وكلاي|مشاوران)$/u
const STAFFS = /^(?:دفتر|كمپين|تيم|ستاد)$/u
const GOVERNMENTS = /^(?:دولت|كابينه|اداره|حكومت)$/u

/** Whether the person at a word is not the speaker but the one whose adviser, office or government speaks: "مستشار ترامب", "دفتر روحانی". */
export function isPrincipal(context: PhraseContext, phrase: SpeakerPhrase, index: number, subject: SubjectSpan): boolean {
  const { reading, grammar } = context
  let before = index - 1
  if (before > phrase.first && grammar.sorts.get((reading.words[before] as Word).key) === 'honorific') before--
  if (before < phrase.first || phrase.names.length > 0) return false
  const word = reading.words[before] as Word
  if (grammar.language === 'ar') return isBareNoun(context, word)
  // "رئیس ستاد انتخاباتی احمدی‌نژاد" (head of Ahmadinejad's election staff): an adjective between.
  const noun = word.key.endsWith('ي') && before - 1 >= phrase.first ? (reading.words[before - 1] as Word).key : ''
  return STAFFS.test(noun) || AIDES.test(word.key) || (GOVERNMENTS.test(word.key) && subject.next - index === 1)
}

/** An Arabic noun without article takes the next word as its genitive; "باسم" is "in the name of". */
function isBareNoun({ grammar }: PhraseContext, word: Word): boolean {
  if (word.key === 'باسم') return true
  const { sort, hasArticle, base } = pieceOf(grammar, word)
  return !hasArticle && (sort === 'role' || sort === 'body') && grammar.sorts.get(base) !== 'honorific'
}
