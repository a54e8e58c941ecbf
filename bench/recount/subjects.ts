import type { SubjectDefinition } from '#analysis/subject.ts'
import { wordAt } from '../archive/words.ts'

/** A subject that nobody followed before, and what to call it in a result. */
export type NewSubject = { description: string; definition: SubjectDefinition }

const none = { spellings: [], titles: [], ambiguous: [], exclusions: [], near: [], query: null, kind: 'topic', speakerKind: null } as const

/** One word, which two articles in a hundred hold. */
export const rareWord: NewSubject = {
  description: 'a word in 2 %',
  definition: {
    ...none,
    spellings: [],
    titles: [],
    ambiguous: [],
    exclusions: [],
    near: [],
    slug: 'one-word',
    names: { en: 'One word', ar: wordAt(270), fa: wordAt(270) },
  },
}

/** A hundred spellings, which are some five thousand phrases of the index; one article in a hundred holds one. */
export const manySpellings: NewSubject = {
  description: 'a hundred spellings of 1 %',
  definition: {
    ...none,
    titles: [],
    ambiguous: [],
    exclusions: [],
    near: [],
    slug: 'many-spellings',
    names: { en: 'Many spellings', ar: wordAt(9_000), fa: wordAt(9_001) },
    spellings: Array.from({ length: 100 }, (_, index) => ({ words: wordAt(10_000 + 17 * index), language: index % 2 ? 'fa' : 'ar' })),
  },
}
