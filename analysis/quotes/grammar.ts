import type { PhraseBook } from './lexicon-words.ts'
import type { CueClass } from './quote.ts'

/**
 * How a cue takes its content: `verb` and `participle` (مشيرا "pointing out") before it, or behind it where the content stands in marks;
 * `beside` (با بیان اینکه "stating that") inside the clause of another cue; `according` (بحسب) with the speaker right behind it;
 * `noun` (قوله "his saying", سؤال "the question of").
 */
export type CueKind = 'verb' | 'participle' | 'beside' | 'according' | 'noun'

export type CueMeaning = {
  cueClass: CueClass
  kind: CueKind
  /** By the ending of the verb; null where the language or the form does not show it. */
  gender: 'feminine' | 'masculine' | null
  isPlural: boolean
  /** "It was announced": nobody speaks in this clause. */
  isPassive: boolean
}

/** What a word can be within the name of a speaker. */
export type WordSort =
  | 'role'
  | 'people'
  | 'body'
  | 'paper'
  | 'noun'
  | 'country'
  | 'honorific'
  | 'given'
  | 'link'
  | 'stop'
  | 'pronoun'
  | 'unknown'

/** A language's words, ready for the rules. */
export type Grammar = {
  language: 'ar' | 'fa'
  cues: PhraseBook<CueMeaning>
  sorts: Map<string, WordSort>
  givenNames: Set<string>
  /** Papers and channels by the names that they go by. */
  outlets: PhraseBook<true>
  feminine: Set<string>
  complementisers: Set<string>
  notBeforeThat: Set<string>
  negations: Set<string>
  closingTags: PhraseBook<true>
  finiteVerbs: Set<string>
  reactions: Set<string>
  relatives: Set<string>
  anaphoricBodies: Set<string>
  /** States by their capitals' keys. */
  capitals: Map<string, string>
  sameTitles: Map<string, string>
  /** Arabic adjectives of origin by their countries, "بولندي" (Polish) by "بولندا": a title may carry either. */
  origins: Map<string, string>
  adjectives: Set<string>
  optionalTitleWords: Set<string>
}
