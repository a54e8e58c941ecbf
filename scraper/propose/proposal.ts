import type { OutletInput } from '#catalog/definition.ts'
import type { FetchFailure } from '#net/failure.ts'
import type { ExtractFailure } from '../extract/article.ts'
import type { SitePage } from './sample-page.ts'

/** Where proposing met something, in the order of its steps. */
const proposeStages = ['address', 'home', 'feeds', 'sitemaps', 'articles', 'listings', 'layout', 'place', 'dates'] as const
export type ProposeStage = (typeof proposeStages)[number]

/** What proposing itself can meet, beside what every fetch and every reading of a page can. The list is closed, so that each has its words in every language. */
const proposeFailures = [
  'not-arabic-or-persian',
  'no-feed',
  'no-sitemap',
  'no-links',
  'no-next-page',
  'no-sources',
  'no-articles',
  'no-learnt-layout',
  'few-articles',
  'short-body',
  'date-not-understood',
  'zone-guessed',
] as const
export type ProposeFailure = (typeof proposeFailures)[number] | FetchFailure | ExtractFailure

/** Something that went wrong or could not be told. `detail` says in English what was met; the remedy of each failure stands in remedies.ts. */
export type Trouble = { stage: ProposeStage; failure: ProposeFailure; url: string | null; detail: string; remedy: string }

/** Something that was found, and by which evidence: `{ field: 'feeds', value: 'https://…/rss', evidence: 'declared on the home page' }`. */
export type Finding = { field: string; value: string; evidence: string }

/** What one article of the outlet would read as. Null where it could not be told. */
export type SampleReading = {
  url: string
  title: string | null
  day: string | null
  /** The beginning of the text. */
  firstWords: string | null
  letters: number
  /** Which evidence gave each field, as the extractor says. */
  evidence: Record<string, string>
}

export type Proposal = {
  /** What import-outlets takes; null where the site could not be read at all. */
  definition: OutletInput | null
  findings: Finding[]
  samples: SampleReading[]
  /** The pages that were read, the samples' own first. */
  pages: SitePage[]
  troubles: Trouble[]
}
