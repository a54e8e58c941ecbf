import type { Element } from 'domhandler'
import { bare } from '../extract/bare.ts'
import { isElement, isHidden, readLine, textOf } from '../extract/paragraphs.ts'
import type { Sample } from './sample-page.ts'
import { distinctCandidates } from './selector-candidates.ts'

const mostElements = 6

/** The selector that finds the title on every page and nothing else, or null where there is none. */
export function learnTitle(samples: readonly Sample[]): string | null {
  for (const { selector } of distinctCandidates(samples.flatMap(titleElements)))
    if (samples.every((sample) => findsTitleAlone(sample, selector))) return selector
  return null
}

function findsTitleAlone({ dom, article }: Sample, selector: string): boolean {
  const lines = dom.select(selector).map((element) => readLine(element))
  return lines.length > 0 && lines.length <= 2 && lines.every((line) => bare(line) === bare(article.title))
}

/** Every element that prints the title and nothing more. */
function titleElements({ dom, article }: Sample): Element[] {
  const key = bare(article.title)
  const found: Element[] = []
  for (const element of dom.elements) {
    if (found.length >= mostElements) break
    if (element.name === 'a' || element.name === 'script' || element.name === 'option' || isHidden(element)) continue
    const isLink = element.parent && isElement(element.parent) && element.parent.name === 'a'
    if (!isLink && textOf(element).length < 3 * article.title.length + 60 && bare(readLine(element)) === key) found.push(element)
  }
  return found
}
