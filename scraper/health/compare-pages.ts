import type { Layout, OutletDefinition } from '#catalog/definition.ts'
import { resolveDefinition } from '#catalog/resolve-family.ts'
import type { Outlet } from '#db/queries/outlets.ts'
import type { ComparedPage, FoundField, PageComparison } from '#db/rows/coverage.ts'
import { type HeldArchive, readHeld } from '../archive/read-held.ts'
import { decodePage } from '../decode/decode-page.ts'
import { tameMarkup } from '../decode/tame-markup.ts'
import { type Dom, parseDom } from '../extract/dom.ts'
import { readLine, readParagraphs } from '../extract/paragraphs.ts'

const fields = ['article', 'title', 'kicker', 'lead', 'body', 'date', 'author', 'section'] as const
const longestFound = 160
const longestText = 1_500
const longestSource = 8_000
/** Where the part of a page begins that articles stand in; the head is of no use to who writes selectors. */
const landmarks = /<(?:article|main|h1)\b/i
const silent = /<(script|style|svg|noscript)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi

/** Holds the last good page of an outlet against the one that shows a trouble, by the selectors of its newest layout. */
export async function comparePages(
  archive: HeldArchive,
  outlet: Outlet,
  goodId: number | null,
  failingId: number,
): Promise<PageComparison> {
  const { layouts } = resolveDefinition(JSON.parse(outlet.definition) as OutletDefinition)
  const [layout] = layouts
  return {
    good: goodId === null ? null : await describePage(archive, layout, goodId),
    failing: await describePage(archive, layout, failingId),
  }
}

async function describePage(archive: HeldArchive, layout: Layout | undefined, id: number): Promise<ComparedPage | null> {
  const page = await readHeld(archive, id)
  if (!page) return null
  const html = tameMarkup(decodePage(page.body, page.headers['content-type'] ?? null).text)
  const dom = parseDom(html)
  return {
    url: page.url,
    fetchedAt: page.fetchedAt,
    fields: layout ? fields.flatMap((field) => findField(dom, field, layout[field])) : [],
    text: visibleText(dom),
    source: excerptSource(html),
  }
}

function findField(dom: Dom, field: string, selector: string | undefined): FoundField[] {
  if (selector === undefined) return []
  const lines = dom.select(selector).map((element) => element.attribs.content ?? readLine(element))
  const found = lines.find((line) => line !== '') ?? null
  return [{ field, selector, found: found === null ? null : cut(found, longestFound) }]
}

function visibleText({ body }: Dom): string {
  const lines = body ? readParagraphs(body).filter(({ text, linked }) => linked < text.length / 2) : []
  return cut(lines.map(({ text }) => text).join('\n'), longestText)
}

function excerptSource(html: string): string {
  const bare = html.replace(silent, '').replace(/\n\s*\n/g, '\n')
  const body = bare.search(/<body\b/i)
  const landmark = bare.slice(Math.max(0, body)).search(landmarks)
  return cut(bare.slice(Math.max(0, body) + Math.max(0, landmark)), longestSource)
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text
}
