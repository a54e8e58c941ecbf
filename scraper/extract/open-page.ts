import type { OutletDefinition } from '#catalog/definition.ts'
import { resolveDefinition } from '#catalog/resolve-family.ts'
import { tameMarkup } from '../decode/tame-markup.ts'
import type { PageInput } from './article.ts'
import { type Dom, parseDom, parseDomQuickly } from './dom.ts'
import { pageParagraphs } from './find-body.ts'
import { type LayoutReading, readByLayouts } from './layout-reading.ts'
import type { Paragraph } from './paragraphs.ts'
import { readStructuredArticle, type StructuredArticle } from './structured-data.ts'

/** A page on its way to an article: what every reader of a field may look at. */
export type Page = Omit<PageInput, 'definition'> & {
  dom: Dom
  definition: OutletDefinition
  structured: StructuredArticle | null
  layout: LayoutReading | null
  /** The outlet's names, as the definition and the page write them. */
  siteNames: string[]
  /** Read when first asked for: pages that a layout reads in full do not need it. */
  paragraphs: () => Paragraph[]
}

/**
 * Parses a page for all readers: quickly where a layout of the definition finds its places, as browsers do where none does or there is none. Throws where a
 * selector of the definition is none.
 */
export function openPage(input: PageInput): Page {
  const html = tameMarkup(input.html)
  const definition = resolveDefinition(input.definition)
  const quick = definition.layouts.length > 0 ? parseDomQuickly(html) : null
  const layout = quick && readByLayouts(quick, definition.layouts)
  if (quick && layout) return pageOf({ ...input, html, definition, dom: quick, layout })
  const dom = parseDom(html)
  return pageOf({ ...input, html, definition, dom, layout: readByLayouts(dom, definition.layouts) })
}

function pageOf(page: Omit<Page, 'structured' | 'siteNames' | 'paragraphs'>): Page {
  let paragraphs: Paragraph[] | null = null
  return {
    ...page,
    structured: readStructuredArticle(page.dom),
    siteNames: siteNamesOf(page.dom, page.definition),
    paragraphs: () => {
      paragraphs ??= pageParagraphs(page.dom)
      return paragraphs
    },
  }
}

function siteNamesOf({ meta }: Dom, { name, names }: OutletDefinition): string[] {
  const declared = meta('og:site_name') ?? ''
  return [name, declared, ...Object.values(names)].filter((one) => one)
}
