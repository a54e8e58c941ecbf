import { Readability } from '@mozilla/readability'
import { load } from 'cheerio'
import { parseHTML } from 'linkedom'
import { tameMarkup } from '../decode/tame-markup.ts'
import { type Paragraph, readParagraphs } from './paragraphs.ts'

/** Readability's view of a page, as paragraphs: the last resort, ten times slower than everything before it. Empty where it finds nothing. */
export function readableBody(html: string): Paragraph[] {
  const { document } = parseHTML(html)
  if (!document.documentElement) return []
  const content = new Readability(document as unknown as Document).parse()?.content
  return content ? paragraphsOf(content) : []
}

/** Paragraphs of a piece of HTML or of plain text with line breaks, as JSON-LD's `articleBody` may be either. */
export function paragraphsOf(markup: string): Paragraph[] {
  const $ = load(tameMarkup(markup.replace(/\r?\n/g, '<br>')))
  const body = $('body').get(0)
  return body ? readParagraphs(body) : []
}
