import type { Grammar, WordSort } from './grammar.ts'
import { matchPhrase } from './lexicon-words.ts'
import { isGivenName, SURNAME_ENDS } from './ordinary-name.ts'
import { PRONOUN_DEMONSTRATIVES } from './persian-grammar.ts'
import {
  isAnother,
  isNameBeforeOffice,
  isNameBetweenCommas,
  isNameInMarks,
  isUnknownPair,
  sortOf,
  spelledLetters,
} from './persian-lookahead.ts'
import { readInName } from './persian-name.ts'
import { closeName, type State, TITLES, takeTitle } from './persian-state.ts'
import { isPrincipal } from './principal.ts'
import type { Word } from './reading.ts'
import { COMMA, PHRASE_BREAK, type PhraseContext, type SpeakerPhrase } from './speaker-phrase.ts'

const PLURAL_ENDING = /^(?:ها|هاي|هايي)$/u
const AND = 'و'
const OBJECT_MARKER = 'را'
const AFORESAID = /^(?:مزبور|مذكور|يادشده)$/u
/** "رئیس دفتر او" (the head of his office). */
const HIS = /^(?:او|وي|ايشان)$/u
const OFFICIAL = 'رسمي'
const LETTER_NAME = 'letters'
/** "معاونت" (deputyship), "مدیریت" (management): offices that behind a name and a comma stand for who holds them. */
const OFFICES = /^(?:معاونت|مديريت|رياست|مسيوليت)$/u

/**
 * Reads the noun phrase that begins at a word as a speaker: "سروان پویا ساحلی فرمانده گشت بندر" (rank, name, title).
 * Persian shows neither article nor case, so a name is known by a given name or rank before it, by a country before it, or by standing first.
 */
export function readPersianPhrase(context: PhraseContext, from: number, to: number): SpeakerPhrase | null {
  const { words } = context.reading
  const phrase: SpeakerPhrase = { first: from, next: from, kind: 'unnamed', names: [], titles: [], head: null, isAnaphoric: false }
  const state: State = { phrase, nameFirst: null, isAfterCountry: false, lastSort: 'stop' }
  const first = words[from]
  if (!first || from >= to) return null
  if (sortOf(context.grammar, first.key) === 'pronoun' && words[from + 1]?.key === OBJECT_MARKER) return null
  if (sortOf(context.grammar, first.key) === 'pronoun') return { ...phrase, next: from + 1, kind: 'pronoun' }
  let index = from
  const isIndefinite = first.key === 'يك' || first.key === 'يكي'
  if (isIndefinite) {
    phrase.head = first.key
    index++
  } else if (PRONOUN_DEMONSTRATIVES.has(first.key)) {
    phrase.isAnaphoric = true
    index++
  }
  while (index < to) {
    const next = readWord(context, state, index, to)
    if (next <= index) break
    index = next
    phrase.next = index
  }
  closeName(state, phrase.next)
  // "روزنامه مزبور" (the said paper).
  if (phrase.names.length === 0 && AFORESAID.test(words[phrase.next]?.key ?? '') && phrase.next < to) phrase.isAnaphoric = true
  if (words[phrase.next]?.key === OBJECT_MARKER && phrase.next < to) return nameBeforeObject(context, phrase)
  if (phrase.next === from || (phrase.isAnaphoric && phrase.head === null)) return null
  phrase.kind = kindOf(context.grammar, phrase, (words[from] as Word).key)
  if (phrase.kind === 'role' && phrase.next < to && HIS.test(words[phrase.next]?.key ?? '')) phrase.isHis = true
  return phrase
}

/** "کیا پارسا، مدیر مجموعه علت ریزش را" (Kia Parsa, manager of the complex, … the cause of the fall): nothing parts an office from the object behind it, but the comma parts the name. */
function nameBeforeObject({ reading }: PhraseContext, phrase: SpeakerPhrase): SpeakerPhrase | null {
  const [name] = phrase.names
  if (!name || name.first !== phrase.first || !COMMA.test(reading.words[name.next]?.before ?? '')) return null
  return { ...phrase, next: name.next, kind: 'person', titles: phrase.titles.slice(0, 2) }
}

function readWord(context: PhraseContext, state: State, index: number, to: number): number {
  const { phrase } = state
  const { words } = context.reading
  const word = words[index] as Word
  const isFirst = index === phrase.first
  if (!isFirst && context.cueAt.has(index)) return index
  if (!isFirst && /^[-–]$/u.test(word.before)) return readApposition(context, state, index, to)
  if (!isFirst && (PHRASE_BREAK.test(word.before) || word.before.includes('('))) return index
  if (!isFirst && COMMA.test(word.before)) return readApposition(context, state, index, to)
  if (word.span && word.span !== words[index - 1]?.span) return readMarkedName(context, state, index)
  if (word.key === 'علي' && words[index + 1]?.key === 'رغم') return index
  // "پژوهش های" (researches): the ending of a plural that was written apart.
  if (!isFirst && PLURAL_ENDING.test(word.key)) return index + 1
  const sort = sortOf(context.grammar, word.key)
  const subject = context.subjects.get(index)
  if (subject?.isPerson && !isAnother(context, index, subject.next) && state.nameFirst === null && phrase.names.length === 0) {
    if (isPrincipal(context, phrase, index, subject)) {
      phrase.titles.push(...words.slice(index, subject.next).map(({ key }) => key))
      phrase.isOfSomeone = true
      state.lastSort = 'noun'
      return subject.next
    }
    // "روحانی" is a cleric as well.
    if (!TITLES.has(sort)) {
      phrase.names.push({ first: index, next: subject.next })
      return subject.next
    }
  }
  const isName = isGivenName(context.grammar, word.key)
  const outlet = isFirst ? matchPhrase(context.grammar.outlets, words, index, word.key) : null
  if (outlet) return takeOutlet(context, state, index, outlet.length)
  const letters = isFirst ? spelledLetters(words, index, to) : 0
  if (letters > 0) return takeSpelled(state, index, letters)
  // "سایت رسمی گمرک" (the official site of the customs): elsewhere the word ends a phrase.
  if (word.key === OFFICIAL && phrase.head !== null && state.nameFirst === null) return takeTitle(state, index, 'noun', word.key)
  // "فردی به نام مهدی" (a person by the name of Mehdi).
  if (isCalled(words, index, to) && !isFirst && phrase.names.length === 0) {
    phrase.head ??= (words[phrase.first] as Word).key
    state.nameFirst = index + 2
    return index + 3
  }
  if ((sort === 'stop' || sort === 'pronoun') && !(isName && state.nameFirst !== null)) return index
  if (context.grammar.finiteVerbs.has(word.key) && !(state.nameFirst !== null && subject)) return index
  if (word.key === OBJECT_MARKER) return index
  if (word.key === AND) return readAnd(context, state, index, to)
  return state.nameFirst === null ? readInTitle(context, state, index, sort, isName, to) : readInName(context, state, index, sort, isName)
}

function isCalled(words: Word[], index: number, to: number): boolean {
  return (words[index] as Word).key === 'به' && words[index + 1]?.key === 'نام' && index + 2 < to && words[index + 2]?.span === null
}

function takeOutlet({ reading }: PhraseContext, { phrase }: State, index: number, length: number): number {
  phrase.head = 'marked'
  phrase.titles.push(...reading.words.slice(index, index + length).map(({ key }) => key))
  return index + length
}

function takeSpelled({ phrase }: State, index: number, letters: number): number {
  phrase.head = 'marked'
  phrase.titles.push(LETTER_NAME)
  return index + letters
}

function readInTitle(context: PhraseContext, state: State, index: number, sort: WordSort, isName: boolean, to: number): number {
  const { phrase } = state
  const { key } = context.reading.words[index] as Word
  if (phrase.names.length === 0 && index + 1 < to && SURNAME_ENDS.test(context.reading.words[index + 1]?.key ?? '')) {
    state.nameFirst = index
    return index + 2
  }
  // "حاجی آباد": the name of a place.
  if (phrase.head !== null && index + 1 < to && context.reading.words[index + 1]?.key === 'اباد') {
    phrase.titles.push(key)
    state.lastSort = 'unknown'
    return index + 2
  }
  // "دانشگاه شهید بهشتی" (Shahid Beheshti university): whom a body is called after.
  if (CALLED_AFTER.test(key) && isPlainBody(context.grammar, phrase) && index + 1 < to) {
    phrase.titles.push(key, (context.reading.words[index + 1] as Word).key)
    state.lastSort = 'noun'
    return index + 2
  }
  if (sort === 'honorific' && phrase.names.length === 0) {
    phrase.titles.push(key)
    phrase.head ??= key
    state.lastSort = 'honorific'
    return index + 1
  }
  const isPartOfBody = state.lastSort === 'body' || state.lastSort === 'noun'
  if (
    phrase.names.length === 0 &&
    ((isName &&
      (!isPartOfBody || isNameBeforeOffice(context, index, to)) &&
      !TITLES.has(sort) &&
      !isPlaceName(context, state, index, to)) ||
      (state.lastSort === 'honorific' &&
        !(isIndefinite(context, phrase) && key.endsWith('ي')) &&
        !(sort === 'role' && !isName && !key.endsWith('ي'))))
  ) {
    if (sort === 'body') return takeTitle(state, index, sort, key)
    state.nameFirst = index
    return index + 1
  }
  if (TITLES.has(sort)) return takeTitle(state, index, sort, key)
  // Behind a name only a title goes on with the speaker; another word is the verb's.
  if (phrase.names.length > 0 && !TITLES.has(state.lastSort) && state.lastSort !== 'unknown') return index
  if (phrase.head === null && phrase.names.length === 0 && !phrase.isAnaphoric) {
    if (/^\d/u.test(key)) return index
    state.nameFirst = index
    return index + 1
  }
  // "وزیر خارجه آمریکا آنتونی بلینکن": after the country, two words that are in no list are a name.
  if (state.isAfterCountry && phrase.names.length === 0 && isUnknownPair(context, index, to)) {
    state.nameFirst = index
    return index + 1
  }
  // Behind a country a title is complete: what follows is the verb's object.
  if (state.isAfterCountry && phrase.head !== null) return index
  phrase.titles.push(key)
  phrase.head ??= key
  state.lastSort = 'unknown'
  return index + 1
}

const CALLED_AFTER = /^(?:شهيد|امام|حضرت|علامه|خواجه)$/u

function isPlainBody({ sorts }: Grammar, { titles, names }: SpeakerPhrase): boolean {
  return names.length === 0 && sorts.get(titles[0] ?? '') === 'body' && titles.every((title) => sorts.get(title) !== 'role')
}

/** "یک ژنرال آمریکایی" (an American general): behind "one" an adjective, no name. */
function isIndefinite({ reading }: PhraseContext, { first }: SpeakerPhrase): boolean {
  return (reading.words[first] as Word).key === 'يك'
}

function isRoleHead(grammar: Grammar, head: string | null): boolean {
  return ['role', 'honorific'].includes(sortOf(grammar, head ?? ''))
}

/** "سازمان بهشت زهرا" (the Behesht-e Zahra organisation), "سازمان مهندسی و عمران شهر": a given name alone at the end of a title or behind "and" is part of it. */
function isPlaceName({ reading, grammar, cueAt }: PhraseContext, { phrase, lastSort }: State, index: number, to: number): boolean {
  if (phrase.titles.length < 2) return false
  const { words } = reading
  if (words[index - 1]?.key === AND) return true
  const next = words[index + 1]
  const isLast = !next || index + 1 >= to || next.before !== '' || cueAt.has(index + 1) || sortOf(grammar, next.key) === 'stop'
  return isLast && lastSort === 'unknown' && phrase.titles.some((title) => grammar.sorts.get(title) === 'body')
}

/** "اروپا و آمریکا" within a title; "کارلسون و دیگر منتقدان" is two speakers. */
function readAnd(context: PhraseContext, state: State, index: number, to: number): number {
  const next = context.reading.words[index + 1]
  if (!next || index + 1 >= to || next.before !== '') return index
  const sort = sortOf(context.grammar, next.key)
  const isName = context.grammar.givenNames.has(next.key) || context.subjects.get(index + 1)?.isPerson === true || sort === 'honorific'
  if (state.nameFirst !== null || state.phrase.names.length > 0) {
    closeName(state, index)
    if (!isName && sort !== 'role') return TITLES.has(state.lastSort) && sort !== 'stop' ? index + 1 : index
    if (sort !== 'role' && sort !== 'honorific') state.nameFirst = index + 1
    return sort === 'role' || sort === 'honorific' ? index + 1 : index + 2
  }
  if (sort === 'stop' || context.cueAt.has(index + 1) || context.grammar.finiteVerbs.has(next.key)) return index
  return state.phrase.head !== null ? index + 1 : index
}

function readApposition(context: PhraseContext, state: State, index: number, to: number): number {
  const { phrase } = state
  const word = context.reading.words[index] as Word
  const sort = sortOf(context.grammar, word.key)
  const hasName = state.nameFirst !== null || phrase.names.length > 0
  if (hasName && (sort === 'role' || sort === 'honorific' || OFFICES.test(word.key))) {
    closeName(state, index)
    return readInTitle(context, state, index, sort, false, to)
  }
  // "سخنگوی ارتش، ایوی دفرین، اعلام کرد" (the army's spokesman, Avi Dafrin, announced).
  if (!hasName && isRoleHead(context.grammar, phrase.head) && isNameBetweenCommas(context, index, to)) {
    state.nameFirst = index
    return index + 1
  }
  const isName = isGivenName(context.grammar, word.key) || context.subjects.get(index)?.isPerson === true || sort === 'honorific'
  // "به نوشته این بیانیه، کامران …" (as this statement writes, Kamran …): a paper and a body have no holder.
  const isHeld = !['paper', 'body'].includes(sortOf(context.grammar, phrase.head ?? ''))
  if (!hasName && phrase.head !== null && isName && (isHeld || sort === 'honorific'))
    return readInTitle(context, state, index, sort, sort !== 'honorific', to)
  return index
}

/** "شبکه «خبر»": the name of a body in marks. */
function readMarkedName({ reading, grammar }: PhraseContext, state: State, index: number): number {
  const { span } = reading.words[index] as Word
  let next = index
  while (reading.words[next]?.span === span) next++
  if (next - index > 4) return index
  // دکتر «میر محمد صادقی»: behind a form of address.
  const isAddressed = state.lastSort === 'honorific' && state.nameFirst === null
  if (state.phrase.names.length === 0 && (isAddressed || isNameInMarks(reading.words, index, next, grammar))) {
    state.phrase.names.push({ first: index, next })
    return next
  }
  state.phrase.head ??= 'marked'
  state.phrase.titles.push(...reading.words.slice(index, next).map(({ key }) => key))
  return next
}

function kindOf(grammar: Grammar, phrase: SpeakerPhrase, firstKey: string): SpeakerPhrase['kind'] {
  if (phrase.names.length > 0) return 'person'
  const sort = phrase.head === 'marked' ? 'body' : sortOf(grammar, phrase.head ?? '')
  if (firstKey === 'يك' || firstKey === 'يكي') return 'unnamed'
  if (sort === 'people') return 'people'
  if (sort === 'body' || sort === 'country') return 'body'
  if (sort === 'role' || sort === 'honorific') return 'role'
  return 'unnamed'
}
