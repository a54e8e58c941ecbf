import { detectLanguage } from '#analysis/language.ts'
import { type OutletInput, parseOutlet } from '#catalog/definition.ts'
import { tameMarkup } from '../decode/tame-markup.ts'
import { parseDom } from '../extract/dom.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { pageParagraphs } from '../extract/find-body.ts'
import { clockSigns } from './clock-signs.ts'
import { findFamily } from './find-family.ts'
import { type LearntLayout, learnFromSamples } from './learn-layout.ts'
import { furnitureLines, type IsFurnitureLine } from './repeated-lines.ts'
import { bareDefinition, readSamples, type Sample, type SiteFacts, type SitePage, wordAgreement } from './sample-page.ts'
import { type Place, tellPlace } from './tell-place.ts'

/** What the pages of a site say of it. */
export type SiteDescription = {
  facts: SiteFacts
  place: Place
  /** The pages that read as articles. */
  samples: Sample[]
  /** The part of a definition that reads pages. */
  reading: Pick<OutletInput, 'family' | 'layouts' | 'dates'>
}

const leastFalseZulus = 0.8

/**
 * Tells the language, the place, the family, the layout and the habits of its dates from a site's article pages, and from its home and listing pages (`others`).
 * Null where the text is neither Arabic nor Persian.
 */
export function describeSite(
  pages: readonly SitePage[],
  others: readonly SitePage[],
  site: { name: string; home: string },
): SiteDescription | null {
  const text = [...pages, ...others].map(textOf).join('\n')
  const language = pressLanguage([...pages, ...others].map((page) => textOf(page).slice(0, 3_000)))
  if (!language) return null
  const { hostname: host } = new URL(site.home)
  const signs = { host, language, text }
  const assumed = tellPlace({ ...signs, at: Date.now(), offsets: [] })
  const read = readSamples(pages, { ...site, language, timeZone: assumed.timeZone })
  const clocks = clockSigns(read)
  const place = tellPlace({ ...signs, at: newestInstant(read), offsets: clocks.offsets })
  const facts = { ...site, language, timeZone: place.timeZone }
  const samples = place.timeZone === assumed.timeZone ? read : readSamples(pages, facts)
  const zulus = clocks.falseZulus + clocks.trueZulus
  const metaZoneIsLocal = clocks.falseZulus >= 2 && clocks.falseZulus >= leastFalseZulus * zulus
  const { family, layouts } = chooseReading(samples, others, facts)
  return { facts, place, samples, reading: { family, layouts, ...(metaZoneIsLocal && { dates: { metaZoneIsLocal } }) } }
}

/** Offsets are those of the time of the articles: some countries had summer time until lately. */
function newestInstant(samples: readonly Sample[]): number {
  return Math.max(0, ...samples.map(({ article }) => article.publishedAt ?? 0)) || Date.now()
}

/** The language of most pages; of a page in Dari, Persian. Null where it is another one. */
export function pressLanguage(texts: readonly string[]): 'ar' | 'fa' | null {
  const found = texts.map((text) => detectLanguage(text)).map((language) => (language === 'prs' ? 'fa' : language))
  const [most] = [...Map.groupBy(found, (language) => language)].toSorted((left, right) => right[1].length - left[1].length)
  return most?.[0] === 'ar' || most?.[0] === 'fa' ? most[0] : null
}

/** The text that a reader sees, paragraphs parted by newlines. */
export function textOf({ html }: SitePage): string {
  return pageParagraphs(parseDom(tameMarkup(html)))
    .map(({ text }) => text)
    .join('\n')
}

type Reading = { family: string | null; layouts: LearntLayout[] }

/** Of the family's layouts, the learnt one, and both together, those that read the samples best; of equals, the one that says least. */
function chooseReading(samples: readonly Sample[], others: readonly SitePage[], facts: SiteFacts): Reading {
  const family = findFamily(samples)
  const isFurniture = furnitureLines(samples, others)
  const learnt = learnFromSamples(samples, facts, isFurniture)
  const choices: Reading[] = [{ family: null, layouts: learnt ? [learnt] : [] }]
  if (family) choices.unshift({ family, layouts: [] })
  if (family && learnt) choices.splice(1, 0, { family, layouts: [learnt] })
  const [best] = choices
    .map((reading) => ({ reading, worth: Math.round(100 * meanWorth(samples, facts, reading, isFurniture)) }))
    .toSorted((left, right) => right.worth - left.worth)
  return best?.reading ?? { family: null, layouts: [] }
}

/** How well the pages read: the same title, day and words as by all the evidence together, less what is the site's. */
function meanWorth(samples: readonly Sample[], facts: SiteFacts, { family, layouts }: Reading, isFurniture: IsFurnitureLine): number {
  const definition = parseOutlet({ ...bareDefinition(facts), family, layouts })
  const worths = samples.map((sample) => {
    const { page, article } = sample
    const read = extractArticle({
      html: page.html,
      url: page.url,
      definition,
      hint: page.hint ?? null,
      fetchedAt: page.fetchedAt ?? Date.now(),
    })
    if ('failure' in read || read.title !== article.title) return 0
    if (article.day !== null && read.day !== article.day) return 0
    const own = [article.lead ?? '', ...article.body.split('\n')].filter((line) => !isFurniture(line, sample))
    return wordAgreement(own.join('\n'), [read.lead, read.body].join('\n'))
  })
  return worths.reduce((sum, worth) => sum + worth, 0) / Math.max(1, worths.length)
}
