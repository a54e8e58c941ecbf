import { type Layout, layoutSchema } from '#catalog/definition.ts'
import { families } from '#catalog/families/all.ts'
import { bare } from '../extract/bare.ts'
import { cleanBody } from '../extract/clean-body.ts'
import { readByLayouts } from '../extract/layout-reading.ts'
import { type Sample, wordAgreement } from './sample-page.ts'

/** What a publishing system leaves on its pages or in their addresses. */
const signs: Record<string, RegExp> = {
  wordpress: /wp-content\/|wp-json|wp-includes|content="WordPress/i,
  iransamaneh: /iransamaneh|\/fa\/(?:m\/)?news\/\d+/i,
  nastooh: /nastooh|class="item-text|itemprop="articleBody" class="item-text/i,
  asam: /asam\.ir|\basam\b|echo_detail|class="single-news/i,
  studiokhabar: /studiokhabar|docDiv3|doctextarea/i,
  sputnik: /b-article__|article__(?:body|title|info-date)/,
}

const leastFitting = 0.8
const leastAgreement = 0.9

/** The family whose marks the pages bear and whose layouts read nearly all of them rightly; null where there is none. */
export function findFamily(samples: readonly Sample[]): string | null {
  const fitting = families
    .filter(({ slug }) => samples.every(({ page }) => signs[slug]?.test(`${page.url}\n${page.html}`)))
    .map(({ slug, layouts }) => ({
      slug,
      fit: fitOf(
        samples,
        layouts.map((layout) => layoutSchema.parse(layout)),
      ),
    }))
    .toSorted((left, right) => right.fit - left.fit)
  const [best] = fitting
  return best && best.fit >= leastFitting ? best.slug : null
}

function fitOf(samples: readonly Sample[], layouts: Layout[]): number {
  const fitting = samples.filter(({ dom, article }) => {
    const reading = readByLayouts(dom, layouts)
    if (!reading?.titles.some((title) => bare(title) === bare(article.title))) return false
    const body = cleanBody(reading.paragraphs, article.title).lines.join('\n')
    // Without a layout the lead may have come with the text.
    const [read, wanted] = [`${reading.lead ?? ''}\n${body}`, `${article.lead ?? ''}\n${article.body}`]
    return article.body.length < 100 || Math.max(wordAgreement(body, article.body), wordAgreement(read, wanted)) >= leastAgreement
  })
  return samples.length === 0 ? 0 : fitting.length / samples.length
}
