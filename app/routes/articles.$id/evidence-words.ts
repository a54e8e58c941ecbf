import type { MessageKey } from '../../i18n/catalogues.ts'

/** What the codes of scraper/extract begin with, the longer first, and how to say it. */
const words: [start: string, key: MessageKey][] = [
  ['layout none fits', 'evidence.readable'],
  ['layout', 'evidence.layout'],
  ['json-ld', 'evidence.json-ld'],
  ['canonical', 'evidence.canonical'],
  ['meta', 'evidence.meta'],
  ['microdata', 'evidence.meta'],
  ['time datetime', 'evidence.meta'],
  ['description', 'evidence.meta'],
  ['printed', 'evidence.text'],
  ['address', 'evidence.address'],
  ['feed', 'evidence.feed'],
  ['sitemap', 'evidence.feed'],
  ['listing', 'evidence.feed'],
  ['first words', 'evidence.readable'],
  ['readab', 'evidence.readable'],
  ['none', 'evidence.none'],
]

/** The plain words for each of a field's evidences ("printed, meta article:published_time"), each once; a code that is not known stands as it is. */
export function evidenceWords(evidence: string, t: (key: MessageKey) => string): string[] {
  return [
    ...new Set(
      evidence.split(', ').map((code) => {
        const known = words.find(([start]) => code.startsWith(start))
        return known ? t(known[1]) : code
      }),
    ),
  ]
}
