import { readApposition } from './arabic-apposition.ts'
import { DESCRIPTION, dropDescription, kindOf } from './arabic-kind.ts'
import {
  extendsTitle,
  isAdjectiveOfTitle,
  isAnother,
  isConstruct,
  isGenitiveBeforeName,
  isOrdinaryBehindName,
  isPlaceBeforeName,
  isRole,
  isSurnameAlone,
  isTeam,
  isTitleAsSurname,
  isTitleInNoList,
  isUnlistedRole,
  isVerb,
  startsTitle,
} from './arabic-lookahead.ts'
import { readMarkedName, skipBracket } from './arabic-marked-name.ts'
import { isLinked, isNameOfBody } from './arabic-named-after.ts'
import { type Piece, pieceOf } from './arabic-piece.ts'
import { closeName, IMPERFECT, POSSESSED, PUBLISHED, type State, startName } from './arabic-state.ts'
import { readInTitle } from './arabic-title.ts'
import { behindCharge, behindNumber, behindPlace } from './arabic-title-gap.ts'
import { matchPhrase } from './lexicon-words.ts'
import { isAlaa, isHalfOfName } from './ordinary-name.ts'
import { isPrincipal } from './principal.ts'
import type { Word } from './reading.ts'
import { COMMA, MAX_NAME_WORDS, PHRASE_BREAK, type PhraseContext, type SpeakerPhrase, type SubjectSpan } from './speaker-phrase.ts'

/** Outlets to which things are said: "قال للصحيفة" (he told the paper); what follows "for" is no part of the speaker. */
const ADDRESSEES = /^(?:صحف|صحاف|وكال|قنا[هة]|جريد|تلفزيون|موقع|اعلام|مجل[هة]|اذاع|شبك|برنامج|راديو|وسايل|رويترز|فرانس|جزير|عربيه)/u

const GIVEN: Piece = { sort: 'given', base: 'الا', hasArticle: false, isAnd: false, isFor: false }
const TEAM: Piece = { sort: 'body', base: 'فريق', hasArticle: true, isAnd: false, isFor: false }

const IN = 'في'
const MAX_LINKED_WORDS = 9

const HOUSE: Piece = { sort: 'link', base: 'ال', hasArticle: false, isAnd: false, isFor: false }

/** ARABIC LETTER ALEF WITH HAMZA BELOW: إمام is a prayer leader, أمام is "before". */
const ALEF_HAMZA_BELOW = '\u0625'
const IMAM: Piece = { sort: 'role', base: 'امام', hasArticle: false, isAnd: false, isFor: false }

/** ARABIC LETTER ALEF WITH MADDA ABOVE: آل is "house of", the same letters without it are the article. */
const ALEF_MADDA = '\u0622'

/** Words that stand in a title, not in a name. */
const TITLE_SORTS = new Set(['role', 'body', 'noun', 'people', 'paper'])

/** Reads the noun phrase that begins at a word as a speaker: "وزير الخارجية الروسي سيرغي لافروف" (title, then name). Null where none stands there. */
export function readArabicPhrase(context: PhraseContext, given: number, to: number): SpeakerPhrase | null {
  const { words } = context.reading
  const from = behindThis(context, given, to)
  const phrase: SpeakerPhrase = { first: from, next: from, kind: 'unnamed', names: [], titles: [], head: null, isAnaphoric: false }
  if (from > given) phrase.isPointed = true
  const state: State = {
    phrase,
    isJoined: false,
    takesGenitive: false,
    isDefinite: false,
    nameFirst: null,
    bodyNameWords: 0,
    isNamedAfter: false,
  }
  if (context.grammar.sorts.get(words[from]?.key ?? '') === 'pronoun') return { ...phrase, next: from + 1, kind: 'pronoun' }
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

/** "هذا الموقع" (this site), "هذه الصحيفة": what is pointed to was named before. */
function behindThis({ reading, grammar }: PhraseContext, from: number, to: number): number {
  const next = reading.words[from + 1]
  if (from + 1 >= to || next?.before !== '' || !/^هذ[اه]$/u.test((reading.words[from] as Word).key)) return from
  const piece = pieceOf(grammar, next)
  return piece.hasArticle && (piece.sort === 'body' || piece.sort === 'role' || piece.sort === 'paper') ? from + 1 : from
}

/** Takes the word at `index` into the phrase; gives the index of the next word to read, or `index` where the phrase ends. */
function readWord(context: PhraseContext, state: State, index: number, to: number): number {
  const { phrase } = state
  const word = context.reading.words[index] as Word
  const isFirst = index === phrase.first
  const signed = readSign(context, state, index, to)
  if (signed !== null) return signed
  const numbered = phrase.titles.length === 1 ? behindNumber(context, phrase, index) : null
  if (numbered !== null) return numbered
  const subject = context.subjects.get(index)
  const isName = isAlaa(context.reading, index) || isHalfOfName(context.reading, index)
  const piece = pieceAt(context, index, isName)
  if (isNameOfBody(context, state, index, piece) || (state.isNamedAfter && isLinked(context, index))) {
    phrase.titles.push(piece.base)
    state.isNamedAfter = true
    return index + 1
  }
  if (
    subject?.isPerson &&
    !isAdjectiveOfTitle(context, state, index, subject.next) &&
    !isAnother(context, index, subject.next) &&
    piece.sort !== 'role' &&
    piece.sort !== 'honorific' &&
    state.nameFirst === null &&
    (phrase.names.length === 0 || state.isJoined || piece.isAnd)
  ) {
    if (isPrincipal(context, phrase, index, subject)) return takePrincipal(context, state, index, subject.next)
    phrase.names.push({ first: index, next: subject.next })
    return subject.next
  }
  const outlet =
    isFirst && !context.surnames.has(word.key) ? matchPhrase(context.grammar.outlets, context.reading.words, index, word.key) : null
  if (outlet) return takeBody(context, state, { first: index, next: index + outlet.length })
  if (isFirst && subject && isBodyOfNoList(context, subject)) return takeBody(context, state, subject)
  if (!isFirst && state.takesGenitive && pointsAtNoun(context, index, to)) return takePointed(context, state, index)
  if (piece.sort === 'stop' && !isFirst) return readStop(context, state, index, to)
  if (piece.sort === 'stop' || (!isFirst && PUBLISHED.test(word.key) && context.grammar.sorts.get(phrase.head ?? '') === 'paper'))
    return index
  if (context.grammar.complementisers.has(word.key) && !isName) return index
  if (!isFirst && piece.isFor && (word.key === 'ل' || ADDRESSEES.test(piece.base) || phrase.head === null)) return index
  if (isFirst && context.cueAt.get(index)?.kind === 'verb') return index
  if (!isFirst && isVerb(context, index) && (piece.sort === 'unknown' || piece.sort === 'given')) return index
  if (state.nameFirst !== null) return readInName(context, state, index, piece)
  return readInTitle(context, state, index, piece)
}

/** What the signs before a word say, and single letters: where the phrase goes on or ends (then `index` itself); null where they say nothing. */
function readSign(context: PhraseContext, state: State, index: number, to: number): number | null {
  const { phrase } = state
  const word = context.reading.words[index] as Word
  const isFirst = index === phrase.first
  const isAbbreviated = word.before === '.' && context.reading.words[index - 1]?.key.length === 1
  if (!isFirst && PHRASE_BREAK.test(word.before) && !isAbbreviated) return index
  if (!isFirst && isBehindStrayMark(context, phrase, index)) return index
  if (!isFirst && COMMA.test(word.before)) return readApposition(context, state, index, to)
  if (!isFirst && word.before.includes('(')) {
    const next = skipBracket(context, state, index)
    if (next > index) closeName(state, index)
    return next
  }
  if (word.span && word.span !== context.reading.words[index - 1]?.span) return readMarkedName(context, state, index)
  if (word.key.length === 1 && /^[بلكوف]$/u.test(word.key)) return index
  if (word.key === 'اول' && /^(?:امس|من)$/u.test(context.reading.words[index + 1]?.key ?? '')) return index
  return null
}

/** "عمدة هذه المقاطعة" (the mayor of this district). */
function pointsAtNoun({ reading: { words } }: PhraseContext, index: number, to: number): boolean {
  return /^هذ[اه]$/u.test((words[index] as Word).key) && index + 1 < to && /^ال/u.test(words[index + 1]?.key ?? '')
}

function takePointed({ reading: { words } }: PhraseContext, state: State, index: number): number {
  state.takesGenitive = false
  state.isDefinite = true
  state.phrase.titles.push((words[index + 1] as Word).key.slice(2))
  return index + 2
}

/** A preposition within a title goes on with it where its holder's name follows; else the phrase ends. */
function readStop(context: PhraseContext, state: State, index: number, to: number): number {
  const { phrase, nameFirst } = state
  const hasName = nameFirst !== null || phrase.names.length > 0
  const holder = hasName ? null : behindCharge(context, index, to)
  if (holder !== null) return holder
  const isIn = (context.reading.words[index] as Word).key === IN && !hasName && isRole(context.grammar, phrase.head)
  const behind = isIn ? behindPlace(context, index + 1) : null
  if (behind !== null && behind < to) return behind
  if (!extendsTitle(context, phrase, nameFirst !== null, index, to)) return index
  // "في سوق عكاظ" (in Souk Okaz): the first word is no name.
  if (!isPlaceBeforeName(context, index + 1)) {
    state.takesGenitive ||= pieceOf(context.grammar, context.reading.words[index + 1] as Word).sort === 'unknown'
    return index + 1
  }
  startName(state, index + 2)
  return index + 3
}

function pieceAt(context: PhraseContext, index: number, isName: boolean): Piece {
  const { words, text } = context.reading
  const word = words[index] as Word
  if (word.key === HOUSE.base && text[word.start] === ALEF_MADDA) return HOUSE
  if (word.key === IMAM.base && text[word.start] === ALEF_HAMZA_BELOW) return IMAM
  return isTeam(context, index) ? TEAM : isName ? GIVEN : pieceOf(context.grammar, word)
}

/** A mark that pairs with no other, and the end of the marks within which the phrase began, part a speaker from what follows. */
function isBehindStrayMark({ reading }: PhraseContext, { first }: SpeakerPhrase, index: number): boolean {
  const word = reading.words[index] as Word
  const { span } = reading.words[first] as Word
  if (span !== null && word.span !== span && reading.words[first - 1]?.span === span) return true
  return word.span === null && reading.words[index - 1]?.span === null && /["\u201C\u201D\u00AB\u00BB]/u.test(word.before)
}

function takePrincipal({ reading }: PhraseContext, state: State, index: number, next: number): number {
  state.phrase.titles.push(...reading.words.slice(index, next).map(({ key }) => key))
  state.phrase.isOfSomeone = true
  state.isDefinite = true
  state.takesGenitive = false
  return next
}

/** "البيت الأبيض" (the White House): a body whose first word no list of bodies has. */
function isBodyOfNoList({ reading, grammar }: PhraseContext, { isPerson, first, next }: SubjectSpan): boolean {
  return !isPerson && next - first > 1 && pieceOf(grammar, reading.words[first] as Word).sort === 'unknown'
}

function takeBody({ reading, grammar }: PhraseContext, state: State, { first, next }: { first: number; next: number }): number {
  state.phrase.titles.push(...reading.words.slice(first, next).map((word) => pieceOf(grammar, word).base))
  state.phrase.head = 'marked'
  state.isDefinite = true
  return next
}

function readInName(context: PhraseContext, state: State, index: number, piece: Piece): number {
  const length = index - (state.nameFirst as number)
  const isTitle = TITLE_SORTS.has(piece.sort) || (piece.sort === 'honorific' && piece.hasArticle && length > 0)
  const { key } = context.reading.words[index] as Word
  // "عبد الملك" (servant of the King), "آل الشيخ" (house of the Sheikh): the second half, whatever else it means.
  if (key.startsWith('ال') && (context.reading.words[index - 1]?.key === 'عبد' || pieceAt(context, index - 1, false) === HOUSE))
    return index + 1
  const isGiven = context.grammar.givenNames.has(key)
  if (length === 1 && isTitleAsSurname(context, state.phrase, index, piece)) return index + 1
  if (state.phrase.head !== null && state.phrase.names.length === 0 && isGenitiveBeforeName(context, state.nameFirst as number, index)) {
    startName(state, index)
    return index + 1
  }
  if (state.phrase.head === null && state.phrase.names.length === 0 && isUnlistedRole(context, state.nameFirst as number, index)) {
    state.phrase.titles.push(...context.reading.words.slice(state.nameFirst as number, index).map((word) => word.key))
    state.phrase.head = DESCRIPTION
    startName(state, index)
    return index + 1
  }
  if (/^\d/u.test(key)) return index
  if (isSurnameAlone(context, state.nameFirst, index) && !isTitle && !piece.isAnd) return index
  if (!isGiven && (IMPERFECT.test(key) || POSSESSED.test(key) || isConstruct(context, index))) return index
  if (!isGiven && isOrdinaryBehindName(context, state.nameFirst as number, index)) return index
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
  return length < (hasLink(context, state.nameFirst as number, index) ? MAX_LINKED_WORDS : MAX_NAME_WORDS) ? index + 1 : index
}

/** "عبد اللطيف بن عبد الملك آل النجار": with "son of" and "house of" a name has more words. */
function hasLink({ reading }: PhraseContext, first: number, next: number): boolean {
  return reading.words.slice(first, next).some(({ key }) => /^(?:بن|ابن|ال|بنت)$/u.test(key))
}
