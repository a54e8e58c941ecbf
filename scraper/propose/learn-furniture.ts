import type { Element } from 'domhandler'
import { cleanBody } from '../extract/clean-body.ts'
import { isElement, readParagraphs } from '../extract/paragraphs.ts'
import { paragraphsBelow } from './learn-body.ts'
import type { IsFurnitureLine } from './repeated-lines.ts'
import type { Sample } from './sample-page.ts'
import { distinctCandidates } from './selector-candidates.ts'

const mostRules = 12
const longestLine = 300
const leastGroups = 3

/** Rules that take the site's furniture out of the body: selectors where its elements have names of their own, else the very line. */
export type FurnitureRules = { exclude?: string[]; dropParagraphs?: string[] }

/** Learns what stands inside the body on several pages and is the site's, not the article's. */
export function learnFurniture(samples: readonly Sample[], body: string, isFurniture: IsFurnitureLine): FurnitureRules {
  const found = samples.flatMap((sample) => furnitureIn(sample, body, isFurniture))
  const exclude: string[] = []
  const dropParagraphs = new Set<string>()
  for (const { element, container, text } of found) {
    if (exclude.length + dropParagraphs.size >= mostRules) break
    if (exclude.some((selector) => isWithinAny(element, selector, samples))) continue
    const selector = selectorOfFurniture(element, container, body, samples, isFurniture)
    if (selector) exclude.push(selector)
    else if (text.length <= longestLine && isTheSites(text, found, samples)) dropParagraphs.add(`^${escaped(text)}$`)
  }
  return { ...(exclude.length > 0 && { exclude }), ...(dropParagraphs.size > 0 && { dropParagraphs: [...dropParagraphs] }) }
}

type Furniture = { element: Element; container: Element; text: string; group: number }

function furnitureIn(sample: Sample, body: string, isFurniture: IsFurnitureLine): Furniture[] {
  return sample.dom.select(body).flatMap((container) => {
    const paragraphs = paragraphsBelow(container)
    const kept = new Set(cleanBody(paragraphs, sample.article.title).lines)
    return paragraphs
      .filter(({ text }) => kept.has(text) && isFurniture(text, sample))
      .map(({ text, block }) => ({ element: block, container, text, group: sample.group }))
  })
}

/** Two articles may share a dateline or an author; what is the site's stands in many. */
function isTheSites(text: string, found: readonly Furniture[], samples: readonly Sample[]): boolean {
  const groups = new Set(found.filter((one) => one.text === text).map(({ group }) => group)).size
  return groups >= leastGroups && groups >= new Set(samples.map(({ group }) => group)).size / 2
}

/** A selector below the body that finds furniture alone, on every page. */
function selectorOfFurniture(
  element: Element,
  container: Element,
  body: string,
  samples: readonly Sample[],
  isFurniture: IsFurnitureLine,
): string | null {
  const chain: Element[] = []
  for (let node = element; node !== container && node.parent && isElement(node.parent); node = node.parent) chain.push(node)
  for (const { selector } of distinctCandidates(chain.toReversed()).filter((candidate) => /[.#]/.test(candidate.selector))) {
    const scoped = `${body.split(',')[0]} ${selector}`
    if (findsFurnitureAlone(scoped, samples, isFurniture)) return scoped
  }
  return null
}

function findsFurnitureAlone(selector: string, samples: readonly Sample[], isFurniture: IsFurnitureLine): boolean {
  let pages = 0
  for (const sample of samples) {
    const lines = sample.dom.select(selector).flatMap((element) => readParagraphs(element).map(({ text }) => text))
    if (lines.length > 0) pages++
    const own = new Set(sample.article.body.split('\n'))
    if (lines.some((line) => own.has(line) && !isFurniture(line, sample))) return false
  }
  return pages > 1 || (pages > 0 && samples.length === 1)
}

function isWithinAny(element: Element, selector: string, samples: readonly Sample[]): boolean {
  return samples.some(({ dom }) => {
    const found = new Set(dom.select(selector))
    for (let node: Element | null = element; node; node = node.parent && isElement(node.parent) ? node.parent : null)
      if (found.has(node)) return true
    return false
  })
}

/** The line as a regular expression that means itself. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
