import type { PressLanguage } from '#analysis/subject.ts'
import type { DemoTopic, TopicTexts } from '../texts/topic-texts.ts'

/**
 * The frames of one language. `{name}`, `{surname}`, `{title}` and `{speech}` are filled in; `[قال|قالت]` (he said, she said) gives the form for a man or
 * a woman.
 */
export type Phrasebook = {
  language: PressLanguage
  topics: Record<DemoTopic, TopicTexts>
  cities: string[]
  clubs: string[]
  /** From Sunday. */
  weekdays: string[]
  today: string
  /** The first words of a speaker in an article: with name and office. */
  firstWords: string[]
  /** What the same speaker goes on to say: by pronoun, by surname, or with no subject at all. */
  furtherWords: string[]
  /** A statement as a headline. */
  headline: string
  closings: string[]
  /** Makes a sentence the first of a text. */
  open: (sentence: string) => string
  number: (value: number) => string
}
