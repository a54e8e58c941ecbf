import type { Element } from 'domhandler'
import { parseDate } from '#analysis/dates/parse-date.ts'
import type { DateReading } from '#analysis/dates/reading.ts'
import { standsElsewhere } from '../extract/furniture-elements.ts'
import { isElement, readLine, readParagraphs } from '../extract/paragraphs.ts'
import type { Sample, SiteFacts } from './sample-page.ts'
import { distinctCandidates } from './selector-candidates.ts'

const longestLine = 140
const inline = /^(?:span|time|b|i|strong|a|font|em)$/
const digit = /[\d\u0660-\u0669\u06F0-\u06F9]/u
const leastAgreeing = 0.9

/**
 * The selector of the line that prints the date, or null. On nearly every page it must find one date alone, and that day must be the one that the rest
 * of the evidence names: the clock in a page's header and the dates of comments and other headlines fail by that.
 */
export function learnDate(samples: readonly Sample[], facts: SiteFacts, body: string | null): string | null {
  const dated = samples.filter(({ article }) => article.day !== null)
  if (dated.length === 0) return null
  let best: { selector: string; worth: number } | null = null
  for (const { selector, cost } of distinctCandidates(dated.flatMap((sample) => dateElements(sample, facts, body)))) {
    const precise = agreeingPages(dated, selector, facts)
    if (precise === null) continue
    const worth = precise / dated.length - cost / 100
    if (!best || worth > best.worth) best = { selector, worth }
  }
  return best?.selector ?? null
}

/** How many pages give the minute; null where the selector does not agree with the other evidence. */
function agreeingPages(samples: readonly Sample[], selector: string, facts: SiteFacts): number | null {
  let precise = 0
  let agreeing = 0
  for (const sample of samples) {
    const found = sample.dom.select(selector).filter((element) => !standsElsewhere(element))
    if (found.length > 1) return null
    const reading = found[0] && readDate(found[0], sample, facts)
    if (!reading || 'failure' in reading || reading.day !== sample.article.day) continue
    agreeing++
    if (reading.precision === 'minute') precise++
  }
  return agreeing >= samples.length * leastAgreeing ? precise : null
}

function dateElements(sample: Sample, facts: SiteFacts, body: string | null): Element[] {
  const root = sample.dom.body
  const bodies = new Set(body ? sample.dom.select(body) : [])
  const lines = root ? readParagraphs(root, (element) => bodies.has(element)) : []
  const blocks = lines.filter(({ text }) => text.length <= longestLine && digit.test(text)).map(({ block }) => block)
  const within = sample.dom.elements.filter((element) => inline.test(element.name) && isBelowAny(element, blocks))
  return [...new Set([...blocks, ...within])].filter((element) => {
    const reading = readDate(element, sample, facts)
    return !('failure' in reading) && reading.day === sample.article.day && !standsElsewhere(element)
  })
}

function isBelowAny(element: Element, blocks: readonly Element[]): boolean {
  for (let above = element.parent; above && isElement(above); above = above.parent) if (blocks.includes(above)) return true
  return false
}

function readDate(element: Element, { page }: Sample, { timeZone, language }: SiteFacts): DateReading {
  const context = { timeZone, language, fetchedAt: page.fetchedAt ?? Date.now() }
  const line = readLine(element)
  if (line.length > longestLine) return { failure: 'no-date', detail: 'a whole text' }
  return parseDate(line, context)
}
