import { DESCRIPTION, dropDescription, kindOf } from './arabic-kind.ts'
import {
  closesSoon,
  extendsTitle,
  isAdjectiveOfTitle,
  isAnother,
  isConstruct,
  isFullNameAhead,
  isGenitiveBeforeName,
  isIndefiniteAdjective,
  isNameAhead,
  isOrdinaryBehindName,
  isPlaceBeforeName,
  isRole,
  isSurnameAlone,
  isTitleInNoList,
  isVerb,
  nextHasArticle,
  startsTitle,
} from './arabic-lookahead.ts'
import { type Piece, pieceOf } from './arabic-piece.ts'
import { isBuiltWord } from './ordinary-name.ts'
import type { Word } from './reading.ts'
import { COMMA, MAX_NAME_WORDS, PHRASE_BREAK, type PhraseContext, type SpeakerPhrase } from './speaker-phrase.ts'

/** How far the words read so far bind the next: after a head without article comes its genitive; only what is definite can be followed by a name. */
type State = {
  phrase: SpeakerPhrase
  /** After "and": another speaker may begin. */
  isJoined: boolean
  takesGenitive: boolean
  isDefinite: boolean
  nameFirst: number | null
  /** How many words of a body's own name were read. */
  bodyNameWords: number
}

/** Outlets to which things are said: "قال للصحيفة" (he told the paper); what follows "for" is no part of the speaker. */
const ADDRESSEES = /^(?:صحف|صحاف|وكال|قنا[هة]|جريد|تلفزيون|موقع|اعلام|مجل[هة]|اذاع|شبك|برنامج|راديو|وسايل|رويترز|فرانس|جزير|عربيه)/u

/** "يتحدث" he speaks: names that begin so (يوسف) are in the list of given names. */
const TITLE_SORTS = new Set(['role', 'body', 'noun', 'people', 'paper'])
const IMPERFECT = /^ي.{3,}/u

/** "عبارته" his phrase: a noun with a pronoun is no name. */
const POSSESSED = /..(?:ته|ها|هم)$/u

/** Reads the noun phrase that begins at a word as a speaker: "وزير الخارجية الروسي سيرغي لافروف" (title, then name). Null where none stands there. */
export function readArabicPhrase(context: PhraseContext, from: number, to: number): SpeakerPhrase | null {
  const { words } = context.reading
  const phrase: SpeakerPhrase = { first: from, next: from, kind: 'unnamed', names: [], titles: [], head: null, isAnaphoric: false }
  const state: State = { phrase, isJoined: false, takesGenitive: false, isDefinite: false, nameFirst: null, bodyNameWords: 0 }
  let index = from
  while (index < to) {
    const next = readWord(context, state, index, to)
    if (next <= index) break
    index = next
    phrase.next = index
  }
  closeName(state, phrase.next)
  if (phrase.next === from) return null
  dropDescription(context, phrase)
  phrase.kind = kindOf(context, phrase, state.isDefinite)
  const firstPiece = pieceOf(context.grammar, words[from] as Word)
  phrase.isAnaphoric = firstPiece.hasArticle && phrase.names.length === 0
  return phrase
}

/** Takes the word at `index` into the phrase; gives the index of the next word to read, or `index` where the phrase ends. */
function readWord(context: PhraseContext, state: State, index: number, to: number): number {
  const { phrase } = state
  const word = context.reading.words[index] as Word
  const isFirst = index === phrase.first
  const isAbbreviated = word.before === '.' && context.reading.words[index - 1]?.key.length === 1
  if (!isFirst && PHRASE_BREAK.test(word.before) && !isAbbreviated) return index
  if (!isFirst && COMMA.test(word.before)) return readApposition(context, state, index, to)
  if (!isFirst && word.before.includes('(')) return skipBracket(context, state, index)
  if (word.span && word.span !== context.reading.words[index - 1]?.span) return readMarkedName(context, state, index)
  if (word.key.length === 1 && /^[بلكوف]$/u.test(word.key)) return index
  if (word.key === 'اول' && /^(?:امس|من)$/u.test(context.reading.words[index + 1]?.key ?? '')) return index
  const subject = context.subjects.get(index)
  const piece = pieceOf(context.grammar, word)
  if (
    subject?.isPerson &&
    !isAdjectiveOfTitle(context, state, index, subject.next) &&
    !isAnother(context, index, subject.next) &&
    piece.sort !== 'role' &&
    piece.sort !== 'honorific' &&
    state.nameFirst === null &&
    (phrase.names.length === 0 || state.isJoined || piece.isAnd)
  ) {
    phrase.names.push({ first: index, next: subject.next })
    return subject.next
  }
  if (piece.sort === 'stop' && !isFirst) {
    if (!extendsTitle(context, phrase, state.nameFirst !== null, index, to)) return index
    if (!isPlaceBeforeName(context, index + 1)) return index + 1
    startName(state, index + 2)
    return index + 3
  }
  if (piece.sort === 'stop') return index
  if (context.grammar.complementisers.has(word.key)) return index
  if (!isFirst && piece.isFor && (word.key === 'ل' || ADDRESSEES.test(piece.base) || phrase.head === null)) return index
  if (!isFirst && isVerb(context, index) && (piece.sort === 'unknown' || piece.sort === 'given')) return index
  if (state.nameFirst !== null) return readInName(context, state, index, piece)
  return readInTitle(context, state, index, piece)
}

function readInName(context: PhraseContext, state: State, index: number, piece: Piece): number {
  const length = index - (state.nameFirst as number)
  const isTitle = TITLE_SORTS.has(piece.sort) || (piece.sort === 'honorific' && piece.hasArticle && length > 0)
  const { key } = context.reading.words[index] as Word
  const isGiven = context.grammar.givenNames.has(key)
  if (state.phrase.head !== null && state.phrase.names.length === 0 && isGenitiveBeforeName(context, state.nameFirst as number, index)) {
    startName(state, index)
    return index + 1
  }
  if (isSurnameAlone(context, state.nameFirst, index) && !isTitle && !piece.isAnd) return index
  if (!isGiven && (IMPERFECT.test(key) || POSSESSED.test(key) || isConstruct(context, index))) return index
  if (!isGiven && isOrdinaryBehindName(context, index, length)) return index
  if (piece.isAnd && (piece.sort === 'given' || piece.hasArticle || context.subjects.has(index) || piece.sort === 'honorific')) {
    closeName(state, index)
    state.isDefinite = true
    state.isJoined = true
    if (piece.sort === 'given' || (context.subjects.has(index) && piece.sort === 'unknown')) startName(state, index)
    return index + 1
  }
  if (
    piece.sort === 'honorific' &&
    piece.hasArticle &&
    state.phrase.head === null &&
    isTitleInNoList(context, state.nameFirst as number, index)
  ) {
    state.nameFirst = null
    state.phrase.head = DESCRIPTION
    return readInTitle(context, state, index, piece)
  }
  if (isTitle && !(isGiven && length < 3 && piece.sort === 'role' && !piece.hasArticle && !startsTitle(context, index))) {
    closeName(state, index)
    return readInTitle(context, state, index, piece)
  }
  if (piece.sort === 'country' && length > 1) return index
  if (piece.isAnd || (piece.isFor && piece.sort !== 'unknown')) return index
  return length < MAX_NAME_WORDS ? index + 1 : index
}

function readInTitle(context: PhraseContext, state: State, index: number, piece: Piece): number {
  const { phrase } = state
  const word = context.reading.words[index] as Word
  const isGivenToo =
    piece.sort === 'role' && !piece.hasArticle && context.grammar.givenNames.has(piece.base) && !startsTitle(context, index)
  if (isGivenToo && phrase.names.length === 0 && isNameAhead(context, index + 1)) {
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
  if (
    piece.sort === 'given' &&
    !(state.takesGenitive && phrase.head !== null && context.grammar.sorts.get(phrase.titles.at(-1) ?? '') === 'body')
  ) {
    if (phrase.names.length > 0 && !state.isJoined && !piece.isAnd) return index
    startName(state, index)
    return index + 1
  }
  if (phrase.names.length > 0 && !state.isJoined && piece.sort === 'unknown' && !piece.hasArticle) return index
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
  takeTitle(state, piece, piece.sort !== 'country')
  if (piece.sort === 'country') state.isDefinite = true
  state.takesGenitive = piece.sort !== 'country'
  return index + 1
}

/** A word in no list: the genitive of the noun before it, an adjective of an indefinite one, or else a name. */
function readUnknown({ grammar, reading }: PhraseContext, state: State, index: number, piece: Piece, word: Word): number {
  const { phrase } = state
  const isBuilt = phrase.head !== null && !state.takesGenitive && isBuiltWord(reading, index)
  if (isBuilt || IMPERFECT.test(word.key) || /^\d/u.test(word.key)) return index
  // "لمثلث الألعاب": for the Triangle of Games, not a name.
  if (phrase.head !== null && /^ل.{3,}/u.test(word.key) && nextHasArticle(reading, index)) {
    takeTitle(state, piece, false)
    return index + 1
  }
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
  if (isBody && state.bodyNameWords > 0 && state.bodyNameWords < 4 && !piece.isAnd) {
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
  startName(state, index)
  return index + 1
}

/** After a comma: a name after its title ("وزير الاستخبارات، إيلي كوهين،") or a title after its name. */
function readApposition(context: PhraseContext, state: State, index: number, to: number): number {
  const { phrase } = state
  const word = context.reading.words[index] as Word
  const piece = pieceOf(context.grammar, word)
  if (phrase.head === null && state.nameFirst === null && phrase.names.length === 0) return index
  const hasName = state.nameFirst !== null || phrase.names.length > 0
  if (!hasName) {
    if (piece.sort === 'honorific' && piece.hasArticle && isNameAhead(context, index + 1)) return readInTitle(context, state, index, piece)
    const isName = context.subjects.get(index)?.isPerson || piece.sort === 'given' || (piece.sort === 'honorific' && !piece.hasArticle)
    const isUnknownName =
      isRole(context.grammar, phrase.head) &&
      !/^[وف]/u.test(word.key) &&
      piece.sort === 'unknown' &&
      !piece.hasArticle &&
      !isVerb(context, index) &&
      closesSoon(context, index, to)
    if (!isName && !isUnknownName) return index
    startName(state, index)
    return index + 1
  }
  if ((piece.sort !== 'role' && !(piece.sort === 'honorific' && piece.hasArticle)) || piece.isAnd) return index
  const { words } = context.reading
  closeName(state, index)
  let next = index
  while (next < Math.min(to, index + 14)) {
    const apposed = words[next] as Word
    if (next > index && (PHRASE_BREAK.test(apposed.before) || COMMA.test(apposed.before))) break
    if (context.grammar.complementisers.has(apposed.key)) break
    state.phrase.titles.push(pieceOf(context.grammar, apposed).base)
    next++
  }
  return next
}

/** "قناة (سي.إن.إن ترك) التلفزيونية": brackets hold the name of a body, or an age or note that is passed over. */
function skipBracket({ reading, grammar }: PhraseContext, state: State, index: number): number {
  const { words } = reading
  let next = index + 1
  while (next < words.length && !(words[next] as Word).before.includes(')') && next < index + 8) next++
  if (next >= words.length || !(words[next] as Word).before.includes(')')) return index
  if (grammar.sorts.get(state.phrase.head ?? '') === 'body') return next
  return (words[next] as Word).before === ')' ? next : index
}

/** "تلفزيون «برس»", or "فوكس نيوز" in marks: a name of a body, not speech. */
function readMarkedName({ reading, grammar }: PhraseContext, state: State, index: number): number {
  const { words } = reading
  const { span } = words[index] as Word
  let next = index
  while (words[next]?.span === span) next++
  const isName = next - index <= 4 && (words[next]?.before.includes(':') !== true || state.phrase.head !== null)
  if (!isName) return index
  if (state.nameFirst === null) state.phrase.titles.push(...words.slice(index, next).map(({ key }) => key))
  if (state.phrase.head === null && state.nameFirst === null) {
    state.phrase.head = 'marked'
    return next
  }
  return state.nameFirst === null && grammar.sorts.get(state.phrase.titles.at(-1) ?? '') !== 'given' ? next : index
}

function takeTitle(state: State, piece: Piece, mayHead: boolean) {
  state.phrase.titles.push(piece.base)
  if ((mayHead || piece.sort === 'country') && state.phrase.head === null) state.phrase.head = piece.base
}

function startName(state: State, index: number) {
  state.nameFirst = index
}

function closeName(state: State, index: number) {
  if (state.nameFirst === null) return
  state.phrase.names.push({ first: state.nameFirst, next: index })
  state.nameFirst = null
}
