import type { Cue } from './find-cues.ts'
import type { Grammar } from './grammar.ts'
import type { Reading } from './reading.ts'

/** A subject standing at words `first` to `next` (exclusive). */
export type SubjectSpan = { subjectId: number; first: number; next: number; isPerson: boolean }

/** Words of a speaker: `names` are proper names; a `role` has none ("the minister"), a `body` is its own name, `people` and `unnamed` have none to be found. */
export type SpeakerPhrase = {
  first: number
  next: number
  kind: 'person' | 'role' | 'body' | 'people' | 'pronoun' | 'unnamed'
  names: { first: number; next: number }[]
  /** Keys of the words of title, without article. */
  titles: string[]
  /** The noun that heads a title or body: "وزارة" ministry. */
  head: string | null
  /** "The ministry", "this newspaper": one that was named before. */
  isAnaphoric: boolean
  /** "مستشار ترامب" (Trump's adviser): the person in it is not the one who speaks. */
  isOfSomeone?: boolean
  /** "وأبوت" (and Abbott): "and" is written onto a surname that the article knows. */
  isJoinedName?: boolean
  /** "رئیس دفتر او" (the head of his office): another than who was named. */
  isHis?: boolean
  /** "هذا المتحدث" (this spokesman). */
  isPointed?: boolean
  /** Nothing but this stands between the verb and what is said: "أعلنت آبل أن" (Apple announced that). */
  isWholeClause?: boolean
}

/** What the readers of speaker phrases share: the text, the language, the subjects found in it by their first word, the surnames met in full names. */
export type PhraseContext = {
  reading: Reading
  grammar: Grammar
  subjects: Map<number, SubjectSpan>
  cueAt: Map<number, Cue>
  surnames: Set<string>
}

/** Signs at which a phrase ends; commas are looked at by the readers. */
export const PHRASE_BREAK = /[.:;؛!?؟…\n\u2013\u2014/-]/u
export const COMMA = /[,،]/u
export const MAX_NAME_WORDS = 6
