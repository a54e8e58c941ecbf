import { ZWNJ } from './characters.ts'
import { fold } from './fold.ts'
import { SECTION_WORDS } from './lexicon/sections.ts'

/** What stands in a section, so that opinion and sport can be told from news whatever an outlet calls them. */
export type SectionKind = keyof typeof SECTION_WORDS | 'unknown'

/** Every kind, in the order in which lists show them. */
export const sectionKinds: readonly SectionKind[] = [
  'politics',
  'world',
  'local',
  'economy',
  'society',
  'culture',
  'science',
  'sport',
  'opinion',
  'media',
  'news',
  'unknown',
]

/** Reads a section as an outlet prints it, a path ("Home » Politics") included. Null, no section, is unknown, as is one without any telling word. */
export function classifySection(printed: string | null): SectionKind {
  if (printed === null) return 'unknown'
  const words = keysOf(printed)
  const text = ` ${words.join(' ')} `
  for (const { kind, phrases } of lexicon) if (phrases.some((phrase) => text.includes(` ${phrase} `))) return kind
  return 'unknown'
}

const lexicon = Object.entries(SECTION_WORDS).map(([kind, words]) => ({
  kind: kind as SectionKind,
  phrases: [...new Set(words.split(' ').map((phrase) => keysOf(phrase.replaceAll('_', ' ')).join(' ')))],
}))

/** Folded words without the Arabic article and the "and" before it: والرياضة (and the sport) is رياضة. */
function keysOf(text: string): string[] {
  return fold(text.replaceAll(ZWNJ, ' '))
    .split(' ')
    .map((word) => word.replace(/^(?:وال|لل|ال)(?=...)/u, ''))
}
