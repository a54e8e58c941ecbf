import type { OutletDefinition } from '#catalog/definition.ts'
import { resolveDefinition } from '#catalog/resolve-family.ts'
import { tameMarkup } from '../decode/tame-markup.ts'
import type { PageInput } from './article.ts'
import { type Dom, parseDom } from './dom.ts'
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

/** Parses a page once, for all readers. Throws where a selector of the definition is none. */
export function openPage(input: PageInput): Page {
  const html = tameMarkup(input.html)
  const dom = parseDom(html)
  const definition = resolveDefinition(input.definition)
  let paragraphs: Paragraph[] | null = null
  return {
    ...input,
    html,
    dom,
    definition,
    structured: readStructuredArticle(dom),
    layout: readByLayouts(dom, definition.layouts),
    siteNames: siteNamesOf(dom, definition),
    paragraphs: () => {
      paragraphs ??= pageParagraphs(dom)
      return paragraphs
    },
  }
}

function siteNamesOf({ meta }: Dom, { name, names }: OutletDefinition): string[] {
  const declared = meta('og:site_name') ?? ''
  return [name, declared, ...Object.values(names)].filter((one) => one)
}
