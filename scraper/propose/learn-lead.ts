import type { Element } from 'domhandler'
import { bare } from '../extract/bare.ts'
import { isElement, readLine } from '../extract/paragraphs.ts'
import type { Sample } from './sample-page.ts'
import { distinctCandidates } from './selector-candidates.ts'

const leastPages = 2
const shortestKey = 20
const leastAgreeing = 0.7

/** The selector of the lead that stands apart from the body, or null: several pages must print in it what their heads or feeds give as the summary. */
export function learnLead(samples: readonly Sample[], body: string | null): string | null {
  const elements = samples.flatMap((sample) => leadElements(sample, body))
  for (const { selector } of distinctCandidates(elements)) if (isLead(samples, selector, body)) return selector
  return null
}

function isLead(samples: readonly Sample[], selector: string, body: string | null): boolean {
  const groups = new Set<number>()
  let printed = 0
  let agreeing = 0
  for (const sample of samples) {
    const found = sample.dom.select(selector).filter((element) => readLine(element) !== '')
    if (found.length === 0) continue
    if (found.length > 1 || isInside(sample, found[0]!, body)) return false
    printed++
    if (!agrees(sample, readLine(found[0]!))) continue
    agreeing++
    groups.add(sample.group)
  }
  return groups.size >= leastPages && agreeing >= printed * leastAgreeing
}

function leadElements(sample: Sample, body: string | null): Element[] {
  const blocks = sample.paragraphs.filter(({ text, linked }) => linked < text.length / 2 && agrees(sample, text)).map(({ block }) => block)
  return blocks.filter((block) => !isInside(sample, block, body))
}

/** A description is often cut: what stands before the ellipsis counts. */
function agrees({ article, descriptions }: Sample, line: string): boolean {
  const printed = bare(line)
  if (printed === bare(article.title)) return false
  return descriptions.some((text) => {
    const key = bare(text.replace(/(?:\.{2,}|…)\s*$/u, ''))
    return key.length >= shortestKey && printed.startsWith(key) && printed.length < 4 * key.length
  })
}

function isInside({ dom }: Sample, element: Element, body: string | null): boolean {
  const bodies = body ? new Set(dom.select(body)) : new Set<Element>()
  for (let node: Element | null = element; node; node = node.parent && isElement(node.parent) ? node.parent : null)
    if (bodies.has(node)) return true
  return false
}
