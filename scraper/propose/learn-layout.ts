import type { z } from 'zod'
import type { layoutSchema } from '#catalog/definition.ts'
import { parseOutlet } from '#catalog/definition.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { learnBody } from './learn-body.ts'
import { learnDate } from './learn-date.ts'
import { learnFurniture } from './learn-furniture.ts'
import { learnLead } from './learn-lead.ts'
import { learnTitle } from './learn-title.ts'
import { furnitureLines, type IsFurnitureLine } from './repeated-lines.ts'
import { bareDefinition, readSamples, type Sample, type SiteFacts, type SitePage, wordAgreement } from './sample-page.ts'

export type LearntLayout = z.input<typeof layoutSchema>

const leastAgreement = 0.85
const leastAgreeing = 0.75

/**
 * Learns a site's selectors from its article pages; `others` are its home and listing pages, which tell what belongs to the site. What repeats over pages is
 * furniture, what varies is the article. A selector is kept only if it fits the pages alone and what it finds agrees with the other evidence
 * (JSON-LD, meta, feed); null where none does, so that pages are read without one.
 */
export function learnLayout(pages: readonly SitePage[], others: readonly SitePage[], facts: SiteFacts): LearntLayout | null {
  const samples = readSamples(pages, facts)
  return learnFromSamples(samples, facts, furnitureLines(samples, others))
}

/** The same from pages that were read already. */
export function learnFromSamples(samples: readonly Sample[], facts: SiteFacts, isFurniture: IsFurnitureLine): LearntLayout | null {
  if (samples.length === 0) return null
  const body = learnBody(samples, isFurniture)
  const title = learnTitle(samples)
  const lead = learnLead(samples, body)
  const date = learnDate(samples, facts, body)
  if (body === null) return null
  const rules = learnFurniture(samples, body, isFurniture)
  const layout = { ...withoutNull({ title, lead, body, date }), ...rules }
  return readsAsWell(samples, layout, facts, isFurniture) ? layout : null
}

function withoutNull(fields: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== null))
}

/** The proof: every page that was read without the layout is read with it under the same title, and nearly all as the same text. */
function readsAsWell(samples: readonly Sample[], layout: LearntLayout, facts: SiteFacts, isFurniture: IsFurnitureLine): boolean {
  const definition = parseOutlet({ ...bareDefinition(facts), layouts: [layout] })
  let agreeing = 0
  for (const sample of samples) {
    const { page, article } = sample
    const { html, url, hint = null, fetchedAt = Date.now() } = page
    const read = extractArticle({ html, url, definition, hint, fetchedAt })
    if ('failure' in read || read.title !== article.title) return false
    const own = [article.lead, ...article.body.split('\n')].filter((line) => line && !isFurniture(line, sample)).join('\n')
    if (own.length < 100 || wordAgreement(own, [read.lead, read.body].filter(Boolean).join('\n')) >= leastAgreement) agreeing++
  }
  return agreeing >= samples.length * leastAgreeing
}
