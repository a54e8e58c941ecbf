import type { Piece } from './arabic-piece.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'

/** How far the words read so far bind the next: after a head without article comes its genitive; only what is definite can be followed by a name. */
export type State = {
  phrase: SpeakerPhrase
  /** After "and": another speaker may begin. */
  isJoined: boolean
  takesGenitive: boolean
  isDefinite: boolean
  nameFirst: number | null
  /** How many words of a body's own name were read. */
  bodyNameWords: number
  /** Within the name of somebody after whom a body is called. */
  isNamedAfter: boolean
}

/** "يتحدث" he speaks: names that begin so (يوسف) are in the list of given names. */
export const IMPERFECT = /^ي.{3,}/u

/** "عبارته" his phrase: a noun with a pronoun is no name. */
export const POSSESSED = /..(?:ته|ها|هم)$/u

/** "تقرير نشرته صحيفة" (a report that a paper published): the verb has the paper for its object, and its writer follows. */
export const PUBLISHED = /^(?:نشر|اصدر|اعد|اجر|نقل|كشف|اورد|قدم|اعلن|اذاع|وزع|بث|وجه|كتب|انجز)ت?(?:ه|ها)$/u

/** Takes a word into the title; it may also head the phrase. */
export function takeTitle(state: State, piece: Piece, mayHead: boolean) {
  state.phrase.titles.push(piece.base)
  if ((mayHead || piece.sort === 'country') && state.phrase.head === null) state.phrase.head = piece.base
}

/** A name begins at a word. */
export function startName(state: State, index: number) {
  state.nameFirst = index
}

/** The name that was begun ends before a word. */
export function closeName(state: State, index: number) {
  if (state.nameFirst === null) return
  state.phrase.names.push({ first: state.nameFirst, next: index })
  state.nameFirst = null
}
