import type { Element } from 'domhandler'
import { ancestors } from './ancestors.ts'
import { bare } from './bare.ts'
import { isDateLine } from './date-line.ts'
import type { Dom } from './dom.ts'
import { controlLabel } from './furniture-words.ts'
import type { Paragraph } from './paragraphs.ts'

const shortestKey = 20
/** Class and id names of the paragraph between title and text that sums the article up. */
const leadNames =
  /(?:^|[\s_-])(?:leads?|lead-?text|summary|introtext|intro|excerpt|standfirst|sub-?title|chapo|spot|deck|dek|sapo)(?=[\s_-]|$)/i

/** The lead that stands apart from the body: null where the body begins with it, or where it is only the title or a cut beginning of the text. */
export function leadApart(lead: string | null, title: string, lines: readonly string[]): string | null {
  if (lead === null) return null
  const key = keyOf(lead)
  if (key === '' || key === bare(title)) return null
  return bare(lines.slice(0, 4).join('')).startsWith(key) ? null : lead
}

/** What a page's head gives as its description; each may be missing, cut, or the site's own slogan. */
export function declaredDescriptions({ meta }: Dom, structured: string | null, hint: string | null): string[] {
  const metas = ['og:description', 'description', 'twitter:description'].map(meta)
  return [structured, ...metas, hint].filter((text) => text !== null)
}

/**
 * The lead without a layout: a paragraph printed outside the body that a declared description repeats, or begins. A description that is nowhere printed is
 * no lead: no reader saw it.
 */
export function findLead(
  descriptions: readonly string[],
  paragraphs: () => readonly Paragraph[],
  title: string,
  lines: readonly string[],
): string | null {
  const body = bare(lines.join(''))
  const keys = new Set(descriptions.map(keyOf).filter((key) => key.length >= shortestKey && key !== bare(title) && !body.includes(key)))
  if (keys.size === 0) return null
  for (const { text } of paragraphs()) {
    const printed = bare(text)
    for (const key of keys) if (printed.startsWith(key) && printed.length < 4 * key.length && !body.includes(printed)) return text
  }
  return null
}

/** The lead where no description repeats it: what stands between title and text under a name that says so. Null where nothing does. */
export function findNamedLead(paragraphs: readonly Paragraph[], title: string, lines: readonly string[]): string | null {
  const textAt = paragraphs.findIndex(({ text }) => text === lines[0])
  const key = bare(title)
  const titleAt = paragraphs.slice(0, Math.max(0, textAt)).findLastIndex(({ text }) => bare(text) === key)
  if (titleAt < 0) return null
  const body = new Set<Element>(ancestors(paragraphs[textAt]!.block))
  const isNamed = (block: Element) => [...ancestors(block)].some((above) => !body.has(above) && hasLeadName(above))
  const lead = paragraphs.slice(titleAt + 1, textAt).find(({ text, linked, block }) => linked === 0 && isLeadText(text) && isNamed(block))
  return lead?.text ?? null
}

function hasLeadName({ attribs }: Element): boolean {
  return leadNames.test(attribs.class ?? '') || leadNames.test(attribs.id ?? '')
}

function isLeadText(text: string): boolean {
  return bare(text).length >= shortestKey && !isDateLine(text) && !controlLabel.test(text)
}

/** A description is often cut: what stands before the ellipsis counts. */
function keyOf(text: string): string {
  return bare(text.replace(/(?:\.{2,}|…|\[…\]|\[\.\.\.\])\s*$/u, ''))
}
