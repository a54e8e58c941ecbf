import { createRequire } from 'node:module'
import { tameMarkup } from '../decode/tame-markup.ts'
import { parseDom } from './dom.ts'
import { type Paragraph, readParagraphs } from './paragraphs.ts'

/** Loaded when first needed: few pages come here, and the two take 20 MB of every thread that reads. */
const require = createRequire(import.meta.url)

/** Readability's view of a page, as paragraphs: the last resort, ten times slower than everything before it. Empty where it finds nothing. */
export function readableBody(html: string): Paragraph[] {
  const { parseHTML } = require('linkedom') as typeof import('linkedom')
  const { Readability } = require('@mozilla/readability') as typeof import('@mozilla/readability')
  const { document } = parseHTML(html)
  if (!document.documentElement) return []
  const content = new Readability(document as unknown as Document).parse()?.content
  return content ? paragraphsOf(content) : []
}

/** Paragraphs of a piece of HTML or of plain text with line breaks, as JSON-LD's `articleBody` may be either. */
export function paragraphsOf(markup: string): Paragraph[] {
  const { body } = parseDom(tameMarkup(markup.replace(/\r?\n/g, '<br>')))
  return body ? readParagraphs(body) : []
}
