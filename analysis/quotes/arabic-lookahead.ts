import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import type { Piece } from './arabic-piece.ts'
import { pieceOf } from './arabic-piece.ts'
import { isRankWord } from './office-title.ts'
import { isBuiltWord, isOrdinary } from './ordinary-name.ts'
import type { Word } from './reading.ts'
import { COMMA, type PhraseContext, type SpeakerPhrase } from './speaker-phrase.ts'

/** "الناشط السوداني خالد" (the Sudanese activist Khaled): the adjective is also the surname of a prime minister. */
export function isAdjectiveOfTitle(
  { reading, grammar }: PhraseContext,
  { phrase }: { phrase: SpeakerPhrase },
  index: number,
  next: number,
): boolean {
  const isAdjective = next - index === 1 && /^ال.+ي$/u.test((reading.words[index] as Word).key)
  return isAdjective && phrase.head !== null && grammar.givenNames.has(reading.words[next]?.key ?? '')
}

/** A word that is both a title and a given name (أمين "secretary", Amin) is a title where a genitive follows. */
export function startsTitle({ reading, grammar }: PhraseContext, index: number): boolean {
  const next = reading.words[index + 1]
  if (next === undefined || next.before !== '') return false
  const sort = grammar.sorts.get(next.key)
  return next.key.startsWith('ال') || sort === 'noun' || sort === 'body' || sort === 'country'
}

/** Behind a given name follows another, or a word in no list. */
export function isNameAhead({ reading, grammar }: PhraseContext, index: number): boolean {
  const word = reading.words[index]
  if (word?.before !== '') return false
  return grammar.givenNames.has(word.key) || (!grammar.sorts.has(word.key) && !isIndefiniteAdjective(word.key))
}

/** A given name that a subject goes by, with another name behind it: "عباس عراقجي" is not Mahmoud Abbas. */
export function isAnother(context: PhraseContext, index: number, next: number): boolean {
  const { key } = context.reading.words[index] as Word
  const following = context.reading.words[next]
  if (next - index > 1 || !context.grammar.givenNames.has(key) || following?.before !== '' || context.cueAt.has(next)) return false
  const { sort, hasArticle, isAnd } = pieceOf(context.grammar, following)
  if (/^(?:بن|ابن)$/u.test(following.key)) return true
  return (sort === 'given' || sort === 'unknown') && !hasArticle && !isAnd && !context.grammar.complementisers.has(following.key)
}

/** A given name, or two words in no list that a stop closes. */
export function isFullNameAhead(context: Pick<PhraseContext, 'reading' | 'grammar' | 'cueAt'>, index: number): boolean {
  const { reading, grammar } = context
  const [first, second, third] = reading.words.slice(index, index + 3)
  if (first?.before !== '' || context.cueAt.has(index)) return false
  if (grammar.givenNames.has(first.key)) return true
  const isUnknown = (word: Word | undefined) => word?.before === '' && !grammar.sorts.has(word.key) && !isOrdinary(grammar, word.key)
  const isClosed =
    third === undefined ||
    third.before !== '' ||
    /^(?:لل|بال)/u.test(third.key) ||
    isOrdinary(grammar, third.key) ||
    grammar.sorts.get(third.key) === 'stop' ||
    grammar.complementisers.has(third.key)
  return isUnknown(first) && !first.key.startsWith('ال') && isUnknown(second) && isClosed
}

/** "روسي" a Russian, "رفيع" high-ranking. */
export function isIndefiniteAdjective(key: string): boolean {
  return /..(?:ي|يه|يون|يين)$/u.test(key) || /^(?:رفيع|كبير|بارز|مطلع|مقرب|سابق|كبار|متقاعد|مجهول|خاص|موثوق|عليم|واسع)/u.test(key)
}

/** Whether a given name or an honorific stands between here and the next preposition, so that the title runs on until it. */
export function hasNameAhead({ reading, grammar, cueAt }: PhraseContext, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 12, reading.words.length); index++) {
    const word = reading.words[index] as Word
    if (index > from && COMMA.test(word.before)) return isNameBehindComma({ reading, grammar, cueAt }, index)
    if (index > from && word.before !== '' && word.before !== '.') return false
    if (grammar.complementisers.has(word.key)) return index - from > 1 && !(reading.words[index - 1] as Word).key.startsWith('ال')
    const sort = grammar.sorts.get(word.key)
    if (sort === 'given' || grammar.givenNames.has(word.key) || (sort === 'honorific' && word.key !== 'الرييس')) return true
    if (sort === 'stop' && !(word.key === IN && (nextHasArticle(reading, index) || isBodyAt({ reading, grammar, cueAt }, index + 1))))
      return false
    if (index > from && !word.key.startsWith('ال') && isFullNameAhead({ reading, grammar, cueAt }, index)) return true
  }
  return false
}

/** "الخبير في الشؤون السياسية، الدكتور كريم" (the expert in political affairs, Dr Karim): a rank or given name right behind the comma that closes a title. */
export function isNameBehindComma(
  { reading, grammar, cueAt }: Pick<PhraseContext, 'reading' | 'grammar' | 'cueAt'>,
  index: number,
): boolean {
  const { key } = reading.words[index] as Word
  if (cueAt.has(index)) return false
  return grammar.givenNames.has(key) || (grammar.sorts.get(key) === 'honorific' && key.length > 1)
}

/** "في جامعة نيلبار" (at the university of Nilbar). */
function isBodyAt({ reading, grammar }: Pick<PhraseContext, 'reading' | 'grammar' | 'cueAt'>, index: number): boolean {
  return grammar.sorts.get(reading.words[index]?.key ?? '') === 'body'
}

/** A name between commas is short: the second comma, or what the speaker says, follows within four words. */
export function closesSoon({ reading, grammar }: PhraseContext, index: number, to: number): boolean {
  for (let next = index + 1; next <= Math.min(to, index + 4); next++) {
    const word = reading.words[next]
    if (!word || COMMA.test(word.before) || word.before.includes(':') || grammar.complementisers.has(word.key)) return true
    if (grammar.sorts.get(word.key) === 'stop') return next - index > 1
  }
  return false
}

export function isRole({ sorts }: PhraseContext['grammar'], head: string | null): boolean {
  const sort = sorts.get(head ?? '')
  return sort === 'role' || sort === 'honorific'
}

/** A reporting verb ends the phrase, unless the word is also a title. */
export function isVerb({ reading, grammar }: PhraseContext, index: number): boolean {
  const { key } = reading.words[index] as Word
  return [key, key.replace(/^[وف]/u, '')].some((form) =>
    grammar.cues.get(form)?.some(({ keys, meaning }) => keys.length === 1 && meaning.kind !== 'noun'),
  )
}

const IN = 'في'
/** "المشرف العام على المركز": supervisor over. */
const OVER = 'على'

/** Within a title, "in" goes on with it where a name follows: "الخبير في الشؤون الإيرانية هاني" (the expert in Iranian affairs Hani). */
export function extendsTitle(context: PhraseContext, phrase: SpeakerPhrase, hasName: boolean, index: number, to: number): boolean {
  const { reading, grammar } = context
  const next = reading.words[index + 1]
  if (
    ((reading.words[index] as Word).key !== IN && (reading.words[index] as Word).key !== OVER) ||
    hasName ||
    phrase.names.length > 0 ||
    !next ||
    index + 1 >= to
  )
    return false
  if (next.before !== '' || isPlaceBeforeName(context, index + 1))
    return next.before === '' && (isRole(grammar, phrase.head) || grammar.sorts.get(phrase.head ?? '') === 'body')
  if (!isRole(grammar, phrase.head)) return false
  const isTitleWord = next.key.startsWith('ال') || ['body', 'noun', 'country'].includes(grammar.sorts.get(next.key) ?? '')
  return hasNameAhead(context, index + 1, isTitleWord ? to : Math.min(to, index + 5))
}

/** "محافظ البنك في سلمار وداد الخازن أن" (the governor of the bank in Salmar, Widad al-Khazen, that): one word of place, then a full name. */
export function isPlaceBeforeName(context: PhraseContext, index: number): boolean {
  const { reading, grammar } = context
  const { key } = reading.words[index] as Word
  const isPlace = !grammar.givenNames.has(key) && ['unknown', 'country'].includes(grammar.sorts.get(key) ?? 'unknown')
  return isPlace && !key.startsWith('ال') && isFullNameAhead(context, index + 1)
}

/** Whether the next word belongs to the phrase and has the article. */
export function nextHasArticle({ words }: PhraseContext['reading'], index: number): boolean {
  const next = words[index + 1]
  return next?.before === '' && next.key.startsWith('ال')
}

/** "محققون" investigators, "عراقيون" Iraqis, "منظمو" organisers of: many, nobody in particular. */
export function isPlural({ reading, grammar }: Pick<PhraseContext, 'reading' | 'grammar'>, [name]: SpeakerPhrase['names']): boolean {
  if (!name || name.next - name.first > 1) return false
  const { key } = reading.words[name.first] as Word
  const stem = /^(م.{3,})و(?:ا|ه|ها|هم)?$/u.exec(key)?.[1]
  const isKnown = [stem, `${stem}ون`, `${stem}ين`].some((form) => grammar.sorts.has(form ?? '') || isOrdinary(grammar, form ?? ''))
  return /^م[^ا].{2,}ون$|..يون$/u.test(key) || (stem !== undefined && isKnown)
}

/** A word that is known as a surname, and stands first, is the whole name: "ماسك مستخدما" (Musk a user). */
export function isSurnameAlone({ reading, surnames }: PhraseContext, nameFirst: number | null, index: number): boolean {
  return (
    nameFirst === index - 1 && surnames.has((reading.words[index - 1] as Word).key) && !surnames.has((reading.words[index] as Word).key)
  )
}

/** "مدرب نجوم نيلبار جابر" (the coach of the Stars of Nilbar, Jaber): behind a title's ordinary word without article the next is its genitive, where a full name follows. */
export function isGenitiveBeforeName(context: PhraseContext, nameFirst: number, index: number): boolean {
  const { reading, grammar, subjects } = context
  if (subjects.get(index)?.isPerson && index > nameFirst && !subjects.has(nameFirst) && (subjects.get(index)?.next ?? 0) - index > 1)
    return true
  const { key } = reading.words[nameFirst - 1] as Word
  const isBare = !key.startsWith('ال') && !grammar.sorts.has(key) && (isOrdinary(grammar, key) || /..ات$/u.test(key))
  return index === nameFirst + 1 && isBare && grammar.givenNames.has((reading.words[index] as Word).key) && isNameAhead(context, index + 1)
}

/** "محرر الكتاب الدكتور ناصر" (the book's editor, Dr Nasser), where a rank follows: two words or more, of which the first is no known name and the last has the article or is a country. */
export function isTitleInNoList({ reading, grammar, subjects }: PhraseContext, first: number, next: number): boolean {
  const { key } = reading.words[first] as Word
  const isName = subjects.has(first) || grammar.givenNames.has(key) || grammar.sorts.has(key)
  return !isName && next - first > 1 && !key.startsWith('ال') && closesTitle(grammar, reading.words[next - 1] as Word)
}

/** "مقيمة الدعوى أبريل كيرلي" (the filer of the suit, April Curley): a word that is no known name, its genitive with the article, and a full name. */
export function isUnlistedRole(context: PhraseContext, first: number, index: number): boolean {
  const { reading, grammar, subjects, surnames } = context
  const { key } = reading.words[first] as Word
  if (index - first !== 2 || key.startsWith('ال') || !(reading.words[first + 1] as Word).key.startsWith('ال')) return false
  if (grammar.givenNames.has(key) || grammar.sorts.has(key) || surnames.has(key) || subjects.has(first)) return false
  return isFullNameAhead(context, index)
}

/** "دعا ريبيرو وفدي الطرفين" (Ribeiro called on the delegations of both sides): a dual or plural before its genitive is the object. */
export function isConstruct({ reading, grammar }: PhraseContext, index: number): boolean {
  const { key } = reading.words[index] as Word
  const isPlural = [key, `${key}ن`].some((form) => isOrdinary(grammar, form) || grammar.sorts.get(form) === 'people')
  return /^(?!ال)...+ي$/u.test(key) && isPlural && !GIVEN_NAMES.has(key) && nextHasArticle(reading, index)
}

function closesTitle({ sorts }: PhraseContext['grammar'], { key }: Word): boolean {
  return key.startsWith('ال') || sorts.get(key) === 'country'
}

/** "حسام الدين", "عبد الحق": second halves of given names that are ordinary words elsewhere. */
const ENDS_GIVEN_NAME = /^ال(?:دين|له|حق|رب|اسلام|زهرا|هدى|هدي)$/u

/** "أشاد كريم الحداد بالفريق" (Karim al-Haddad praised the team): an ordinary word with "by" or "for" written onto it ends a name, and any behind two words. */
export function isOrdinaryBehindName({ reading, grammar, subjects, surnames }: PhraseContext, first: number, index: number): boolean {
  const { key } = reading.words[index] as Word
  const names = reading.words.slice(first, index)
  // "وليد بن مانع" (Walid son of Mani), "عبد الرحيم فقراء": a link and the word behind it are one name.
  const isLinked = (at: number) =>
    grammar.sorts.get(names[at]?.key ?? '') === 'link' || names[at]?.key === 'عبد' || names[at + 1]?.key === 'الله'
  if (isLinked(names.length - 1)) return false
  const length = names.filter((_, at) => !isLinked(at)).length + (names[0]?.key === 'بن' ? 1 : 0)
  if (subjects.has(index) || grammar.sorts.has(key) || GIVEN_NAMES.has(key)) return false
  if (key.startsWith('ال') && pieceOf(grammar, { key }).sort === 'role') return false
  if (/^[بك]ال.../u.test(key)) return isOrdinary(grammar, key.slice(1)) || pieceOf(grammar, { key }).sort !== 'unknown'
  // "واختتم ظريف مقاله" (Zarif closed his article): "his" is written with another heh than the feminine.
  if (
    /..(?:ه|ها|هم)$/u.test(key) &&
    !/\u0629$/u.test(reading.text.slice(0, (reading.words[index] as Word).end).slice(-1)) &&
    isBuiltWord(reading, index) &&
    !surnames.has(key)
  )
    return true
  if (length < 2) return false
  if (!key.startsWith('و') && isBuiltWord(reading, index) && !surnames.has(key)) return true
  // "قدم محمد بنعزيز نقدا" (offered a review): the accusative of an ordinary noun is the verb's object.
  const isBeforeStop = grammar.sorts.get(reading.words[index + 1]?.key ?? '') === 'stop'
  if (/^...+ا$/u.test(key) && (isBeforeStop || key.length > 5) && !surnames.has(key) && isOrdinary(grammar, key.slice(0, -1))) return true
  // "العتيبي التفجير" (al-Otaibi the explosion): behind a surname with the article another word with it is the verb's object, unless it is a name of origin.
  if (/^ال.{3,}(?:ين|ات)$/u.test(key) && !surnames.has(key)) return true
  // "جابر الأحمد الصباح وزير" (… al-Sabah, minister): before an office it still is the name.
  const behind = reading.words[index + 1]
  if (key.startsWith('ال') && behind?.before === '' && !behind.key.startsWith('ال') && grammar.sorts.get(behind.key) === 'role')
    return false
  // "كريم بن سعد العمر": behind "son of" the first word with the article is the surname.
  if (key.startsWith('ال') && names.some(({ key: word }) => word === 'بن') && !names.some(({ key: word }) => word.startsWith('ال')))
    return false
  if (key.startsWith('ال')) return !key.endsWith('ي') && !ENDS_GIVEN_NAME.test(key) && !surnames.has(key) && isOrdinary(grammar, key)
  return isOrdinary(grammar, key)
}

/** "الفريق البرلماني" (the parliamentary group): the word is a general's rank only before his name. */
export function isTeam({ reading, grammar, subjects, surnames }: PhraseContext, index: number): boolean {
  if ((reading.words[index] as Word).key !== 'الفريق') return false
  const next = reading.words[index + 1]
  if (next?.before !== '') return true
  const isName = grammar.givenNames.has(next.key) || subjects.has(index + 1) || surnames.has(next.key)
  return !isName && !/^(?:اول|ال?ركن|الاول|عبد)$/u.test(next.key) && pieceOf(grammar, next).sort !== 'honorific'
}

/** "حسين الشيخ في" (Hussein al-Sheikh in), "أمال نظام أن" (Amal Nizam that): behind a given name a title or noun of which nothing goes on is the surname. */
export function isTitleAsSurname(
  { reading, grammar, cueAt }: PhraseContext,
  { titles }: SpeakerPhrase,
  index: number,
  { sort, hasArticle, base, isAnd }: Piece,
): boolean {
  const isNoun = !hasArticle && (sort === 'body' || sort === 'noun' || sort === 'role')
  if (isAnd || !(isNoun || (hasArticle && /^(?:ال)?(?:شيخ|سيد|قاضي|حاج|سلطان|ملك|نجم)$/u.test(base)))) return false
  if (!grammar.givenNames.has((reading.words[index - 1] as Word).key) && !isRankWord(titles.at(-1) ?? '')) return false
  const next = reading.words[index + 1]
  return (
    next === undefined ||
    grammar.complementisers.has(next.key) ||
    grammar.sorts.get(next.key) === 'stop' ||
    cueAt.has(index + 1) ||
    /["“«،,:]/u.test(next.before)
  )
}
