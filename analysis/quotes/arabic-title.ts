import {
  hasNameAhead,
  isFullNameAhead,
  isIndefiniteAdjective,
  isNameAhead,
  isRole,
  nextHasArticle,
  startsTitle,
} from './arabic-lookahead.ts'
import type { Piece } from './arabic-piece.ts'
import { IMPERFECT, POSSESSED, type State, startName, takeTitle } from './arabic-state.ts'
import { isNamedByOffice } from './named-by-office.ts'
import { isRankWord } from './office-title.ts'
import { isBuiltWord, isOrdinary } from './ordinary-name.ts'
import type { Word } from './reading.ts'
import type { PhraseContext } from './speaker-phrase.ts'

/** "لنصرة" for the support of, "بشركة" at the company of: a preposition and a noun whose genitive follows. */
const FOR_GENITIVE = /^[بل].{3,}/u

/** Roles that are given names as well: assistant, leader, pioneer, colonel, secretary, ambassador, preacher. */
const GIVEN_TOO = /^(?:مساعد|قايد|رايد|عميد|امين|سفير|خطيب|نقيب|حكم|راعي|صاحب)$/u
/** "الدكتور" Dr, "المهندس" engineer, "السيد" Mr, "الشيخ" Sheikh, "الأستاذ" Mr. */
const FORM_OF_ADDRESS = /^(?:ال)?(?:دكتوره?|مهندسه?|سيده?|شيخه?|استاذه?)$/u

/** A preposition and the article: "بالحق" by the right. */
const WITH_THE = /^بال../u

/** Takes a word into a title: a rank, a role, its genitive, an adjective; or begins the name behind it. */
export function readInTitle(context: PhraseContext, state: State, index: number, piece: Piece): number {
  const { phrase } = state
  const word = context.reading.words[index] as Word
  const isGivenToo =
    piece.sort === 'role' && !piece.hasArticle && context.grammar.givenNames.has(piece.base) && !startsTitle(context, index)
  // "الدكتور مساعد الأحمد": behind a form of address a title that is also a given name is the name.
  const isAddressed =
    piece.sort === 'role' && !piece.hasArticle && GIVEN_TOO.test(piece.base) && FORM_OF_ADDRESS.test(phrase.titles.at(-1) ?? '')
  if ((isAddressed || (isGivenToo && isNameAhead(context, index + 1))) && phrase.names.length === 0) {
    startName(state, index)
    return index + 1
  }
  if (piece.sort === 'honorific' || (piece.sort === 'role' && piece.hasArticle)) {
    if (phrase.names.length > 0 && piece.isAnd) state.isJoined = true
    takeTitle(state, piece, piece.hasArticle)
    state.isDefinite = true
    state.takesGenitive = false
    return index + 1
  }
  // "مصدر دبلوماسي تركي" (a Turkish diplomatic source): Turki is a name as well.
  const isAdjective =
    phrase.head !== null && !state.isDefinite && (phrase.titles.length > 1 || word.key === TURKISH) && isIndefiniteAdjective(word.key)
  if (piece.sort === 'given' && isAdjective && !isNameAhead(context, index + 1)) {
    takeTitle(state, piece, false)
    return index + 1
  }
  if (
    piece.sort === 'given' &&
    !(state.takesGenitive && phrase.head !== null && context.grammar.sorts.get(phrase.titles.at(-1) ?? '') === 'body')
  ) {
    if (phrase.names.length > 0 && !state.isJoined && !piece.isAnd) return index
    // "مقاطعة سانت لويس" (the county of St Louis).
    if (SAINT.test(phrase.titles.at(-1) ?? '')) {
      takeTitle(state, piece, false)
      return index + 1
    }
    // "دعت وزارة النقل أسماء عدد" (the ministry called the names of some): no person's name stands behind a body.
    if (isBodyAlone(context, state)) return index
    startName(state, index)
    return index + 1
  }
  if (phrase.names.length > 0 && !state.isJoined && !state.takesGenitive && piece.sort === 'unknown' && !piece.hasArticle) return index
  // "المهندس الزغيبي الملاءة" (engineer al-Zughaibi … the solvency): behind a rank a surname that the article knows is the name.
  if (piece.sort === 'unknown' && phrase.names.length === 0 && context.surnames.has(word.key) && isBehindRank(phrase, word.key)) {
    startName(state, index)
    return index + 1
  }
  if (isObject(context, state, piece) || isOtherBody(context, state, index, piece)) return index
  // "السويسري سيب بلاتر" (the Swiss Sepp Blatter): an adjective of origin or an unlisted role before a name.
  const isOrigin = piece.hasArticle && piece.sort === 'unknown' && phrase.head === null && isFullNameAhead(context, index + 1)
  if (isOrigin || (piece.hasArticle && (phrase.head !== null || piece.sort !== 'unknown'))) {
    takeTitle(state, piece, piece.sort !== 'unknown')
    state.isDefinite = true
    state.takesGenitive = false
    state.bodyNameWords = 0
    return index + 1
  }
  if (piece.sort === 'unknown' || piece.sort === 'link' || piece.sort === 'given') return readUnknown(context, state, index, piece, word)
  // "اتهمت هيئة الأركان الأوكرانية روسيا" (the Ukrainian general staff accused Russia): behind an adjective with the article a country is the object.
  const isBehindAdjective = state.isDefinite && !state.takesGenitive && index - phrase.first > 1
  if (piece.sort === 'country' && isBehindAdjective && (context.reading.words[index - 1] as Word).key.startsWith('ال')) return index
  takeTitle(state, piece, piece.sort !== 'country')
  if (piece.sort === 'country') state.isDefinite = true
  state.takesGenitive = piece.sort !== 'country'
  return index + 1
}

/** "الرئيس السوداني" is the Sudanese president, though somebody is called so; "المهندس السوداني" is his name. */
function isBehindRank({ titles }: State['phrase'], key: string): boolean {
  const last = titles.at(-1) ?? ''
  return isRankWord(last) || (!key.endsWith('ي') && /^(?:ال)?(?:وزير|سفير|رييس|قاضي|نايب|امير|ملك)$/u.test(last))
}

/** Places called after saints bear given names. */
const SAINT = /^(?:سانت|سان|سانتا|ساو)$/u

/** Also a given name. */
const TURKISH = 'تركي'

/** Second halves of given names: "أسد الدين" (lion of the faith). */
const GIVEN_NAME_ENDS = /^(?:ال(?:دين|له|اسلام)|الله)$/u

/** Verbal nouns by their shape: الموافقة (agreeing), التوقيع (signing), الاعتماد, الاستمرار, الانتهاء, الإعلان. */
const VERBAL_NOUN =
  /^(?:م.ا..ه|ت..ي[^ه]|ت.ا[^ه].|ا.ت.ا.?|است..?ا.?|ان..ا.?|اعلان|اطلاق|افراج|بد|بدا|سماح|عمل|قيام|دخول|خروج|عوده|سير|قبض|عثور|حصول|وصول|كشف|رفع|فتح|غلق|منع|حظر|وقف|فرض|سحب|نقل|نشر|طرح|منح|صرف|ضبط|شن|خفض|دعم|بيع|شرا|حكم|رد|رفض|فوز|غا|احباط|اصابه|احاله|اقامه|ازاله|اعاده)$/u

/** "قرر مجلس الوزراء الموافقة على" (the cabinet decided to agree to): a verbal noun describes nobody, so behind a title that has its genitive it is the verb's object. */
function isObject({ grammar, reading }: PhraseContext, state: State, { hasArticle, isAnd, isFor, sort, base }: Piece): boolean {
  if (!hasArticle || isAnd || isFor || sort !== 'unknown' || state.takesGenitive || !state.isDefinite) return false
  const { key } = reading.words[state.phrase.first] as Word
  const head = grammar.sorts.get(state.phrase.head ?? '')
  return ((head === 'body' && !key.startsWith('ال')) || head === 'country') && VERBAL_NOUN.test(base)
}

/** "دعت المديرية المؤسسات" (the directorate called on the institutions): behind a noun with the article another body with it, or a feminine plural, is the verb's object. */
function isOtherBody(
  { grammar, reading }: PhraseContext,
  { phrase, takesGenitive }: State,
  index: number,
  { hasArticle, isAnd, isFor, sort, base }: Piece,
): boolean {
  if (!hasArticle || isAnd || isFor || takesGenitive || phrase.titles.length === 0) return false
  if (![phrase.first, index - 1].every((at) => (reading.words[at] as Word).key.startsWith('ال'))) return false
  const isBody = grammar.sorts.get(phrase.head ?? '') === 'body'
  return (
    (isBody && (sort === 'body' || sort === 'people')) || (/...ات$/u.test(base) && !phrase.titles.some((title) => title.endsWith('ات')))
  )
}

/** A body whose title no role is part of: "نائب رئيس شركة البحر" has its holder's name behind it, "شركة البحر" has not. */
function isBodyAlone({ grammar }: PhraseContext, { phrase }: State): boolean {
  const sorts = phrase.titles.map((title) => grammar.sorts.get(title))
  return sorts[0] === 'body' && sorts.every((sort) => sort !== 'role' && sort !== 'honorific')
}

/** For a purpose a body's name goes on, a role's title also "at" a place where its holder's name follows. */
function mayGoOn(context: PhraseContext, { phrase }: State, index: number): boolean {
  const { key } = context.reading.words[index] as Word
  return key.startsWith('ل') || (isRole(context.grammar, phrase.head) && hasNameAhead(context, index + 1, index + 9))
}

/** A word in no list with a preposition or "and" written onto it that goes on with the title: takes it, and says so. */
function goesOnWithPreposition(context: PhraseContext, state: State, index: number, piece: Piece, word: Word): boolean {
  const { grammar, reading } = context
  const { phrase } = state
  // "المعنية بالحق" (concerned with the right): goes on with the title where its holder's name follows.
  if (state.isDefinite && WITH_THE.test(word.key) && hasNameAhead(context, index + 1, index + 9)) {
    takeTitle(state, piece, false)
    return true
  }
  // "المدير التنفيذي لتويتر باراغ أغراوال" (the executive director of Twitter, Parag Agrawal).
  if (phrase.titles.length > 1 && state.isDefinite && /^ل.{3,}/u.test(word.key) && isFullNameAhead(context, index + 1)) {
    takeTitle(state, piece, false)
    return true
  }
  // "لمثلث الألعاب": for the Triangle of Games, not a name.
  if (phrase.head !== null && FOR_GENITIVE.test(word.key) && nextHasArticle(reading, index) && mayGoOn(context, state, index)) {
    takeTitle(state, piece, false)
    return true
  }
  // "رئيس لجنة البرنامج الثقافي لسوق عكاظ الدكتور كريم" (… of the programme for Souk Okaz, Dr Karim).
  if (
    isRole(grammar, phrase.head) &&
    phrase.titles.length > 1 &&
    /^ل.{3,}/u.test(word.key) &&
    hasNameAhead(context, index + 1, index + 5)
  ) {
    takeTitle(state, piece, false)
    state.takesGenitive = true
    return true
  }
  // "لصوامع الغلال ومطاحن الدقيق" (for grain silos and flour mills).
  if (grammar.sorts.get(phrase.head ?? '') === 'body' && /^و.{3,}/u.test(word.key) && nextHasArticle(reading, index)) {
    takeTitle(state, piece, false)
    return true
  }
  return false
}

/** A word in no list: the genitive of the noun before it, an adjective of an indefinite one, or else a name. */
function readUnknown(context: PhraseContext, state: State, index: number, piece: Piece, word: Word): number {
  const { grammar, reading } = context
  const { phrase } = state
  if (goesOnWithPreposition(context, state, index, piece, word)) return index + 1
  // "محلل فضل عدم ذكر اسمه" (an analyst who preferred not to be named).
  if (phrase.head !== null && reading.words[index + 1]?.key === 'عدم') return index
  // "قال يشار تشوقور، مسؤول" (said Yaşar Çukur, head of): looks like a verb.
  if (index === phrase.first && isNamedByOffice(context, index)) {
    startName(state, index)
    return index + 1
  }
  const isAddressed = isRankWord(phrase.titles.at(-1) ?? '')
  // "قال الأب لطفلين" (the father said to two children).
  const isTold = /^ل[^ايوه]/u.test(word.key) && isRankWord(phrase.titles.at(-1) ?? '') && isOrdinary(grammar, word.key.slice(1))
  const isBuilt = isTold || (phrase.head !== null && !state.takesGenitive && !isAddressed && isBuiltWord(reading, index))
  if (IMPERFECT.test(word.key) && !isBuilt && isPlaceLikeVerb(context, state, index)) {
    takeTitle(state, piece, false)
    state.takesGenitive = false
    state.isDefinite = true
    return index + 1
  }
  if (isBuilt || IMPERFECT.test(word.key) || /^\d/u.test(word.key)) return index
  if (phrase.head === null) {
    startName(state, index)
    return index + 1
  }
  if (state.takesGenitive) {
    takeTitle(state, piece, false)
    state.takesGenitive = false
    state.isDefinite = !isIndefiniteAdjective(word.key)
    state.bodyNameWords = 1
    return index + 1
  }
  const isBody = grammar.sorts.get(phrase.head ?? '') === 'body'
  // "صحيفة نيويورك تايمز", "موقع Middle East Eye": a body's own name may be several words that are in no list.
  if (isBody && state.bodyNameWords > 0 && state.bodyNameWords < 4 && !piece.isAnd && !POSSESSED.test(word.key)) {
    takeTitle(state, piece, false)
    state.bodyNameWords++
    return index + 1
  }
  if (!state.isDefinite) {
    if (!isIndefiniteAdjective(word.key)) return index
    takeTitle(state, piece, false)
    return index + 1
  }
  if (phrase.names.length > 0 || piece.isFor || piece.isAnd || POSSESSED.test(word.key) || !isRole(grammar, phrase.head)) return index
  if (isOwnAct(reading, index)) return index
  if (isObjectNoun(context, index)) {
    // "عضو حركة أهل الحق نعيم العبودي": a given name behind it makes it part of the title.
    if (!hasNameAhead(context, index + 1, index + 4)) return index
    takeTitle(state, piece, false)
    return index + 1
  }
  if (endsNameOfBody(context, state, index)) {
    takeTitle(state, piece, false)
    return index + 1
  }
  startName(state, index)
  return index + 1
}

/** "محافظة ينبع" (the province of Yanbu): behind a place or body a genitive, which no verb can be, or the last word of a title before its holder's name. */
function isPlaceLikeVerb(context: PhraseContext, { phrase, takesGenitive }: State, index: number): boolean {
  const sort = context.grammar.sorts.get(phrase.titles.at(-1) ?? '')
  if (takesGenitive && (sort === 'body' || sort === 'noun')) return true
  return isRole(context.grammar, phrase.head) && context.grammar.givenNames.has(context.reading.words[index + 1]?.key ?? '')
}

/** "وزير الخارجية إدانة بلاده" (the foreign minister … the condemnation by his country): a noun before what is his is the verb's object. */
function isOwnAct(reading: PhraseContext['reading'], index: number): boolean {
  const owned = reading.words[index + 1]
  return owned?.before === '' && /..(?:ه|ها|هم)$/u.test(owned.key) && isBuiltWord(reading, index + 1)
}

/** "المتحدث باسم الشرطة خريطة لمسار المسيرة" (the police spokesman … a map of the march's route): an ordinary word, alone or before another, is the verb's object. */
function isObjectNoun({ reading, grammar, surnames, subjects }: PhraseContext, index: number): boolean {
  const { key } = reading.words[index] as Word
  if (surnames.has(key) || subjects.has(index) || !isOrdinary(grammar, key)) return false
  const next = reading.words[index + 1]
  if (next === undefined || next.before !== '' || grammar.complementisers.has(next.key)) return false
  if (GIVEN_NAME_ENDS.test(next.key)) return false
  return isOrdinary(grammar, next.key) || isBuiltWord(reading, index + 1)
}

/** "رئيس مجموعة بحر برولوم" (the head of the group Bahr Prolum): behind the first word of a company's name one more that nothing vouches for is its second. */
function endsNameOfBody({ reading, grammar, surnames, cueAt }: PhraseContext, { phrase, bodyNameWords }: State, index: number): boolean {
  const sort = grammar.sorts.get(phrase.titles.at(-2) ?? '')
  const { key } = reading.words[index] as Word
  if (bodyNameWords !== 1 || sort !== 'body' || surnames.has(key)) return false
  const next = reading.words[index + 1]
  const isLast =
    next?.before !== '' || cueAt.has(index + 1) || grammar.complementisers.has(next.key) || grammar.sorts.get(next.key) === 'stop'
  return isLast && !reading.words.some((word, at) => word.key === key && at !== index && cueAt.has(at - 1))
}
