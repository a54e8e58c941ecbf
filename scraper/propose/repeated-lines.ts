import { tameMarkup } from '../decode/tame-markup.ts'
import { bare } from '../extract/bare.ts'
import { type Dom, parseDom } from '../extract/dom.ts'
import { readLine } from '../extract/paragraphs.ts'
import type { Sample, SitePage } from './sample-page.ts'

const shortestHeadline = 15

/** Says of a line of an article whether it belongs to the site and not to the article. */
export type IsFurnitureLine = (line: string, sample: Sample) => boolean

/**
 * What repeats over the pages of a site is furniture: a line that stands in the texts of two different articles, and a line that is the headline of
 * another article, which the site's links name.
 */
export function furnitureLines(samples: readonly Sample[], others: readonly SitePage[]): IsFurnitureLine {
  const groups = new Map<string, Set<number>>()
  for (const { article, group } of samples)
    for (const line of [...article.body.split('\n'), article.lead ?? '']) {
      const key = bare(line)
      groups.set(key, (groups.get(key) ?? new Set()).add(group))
    }
  const pages = [...samples.map(({ dom }) => dom), ...others.map(({ html }) => parseDom(tameMarkup(html)))]
  const headlines = new Set(pages.flatMap(linkTexts))
  return (line, { article }) => {
    const key = bare(line)
    if ((groups.get(key)?.size ?? 0) > 1) return true
    return key.length >= shortestHeadline && headlines.has(key) && key !== bare(article.title)
  }
}

function linkTexts({ byTag }: Dom): string[] {
  return byTag('a').map((link) => bare(readLine(link)))
}
