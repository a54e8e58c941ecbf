import { type CheerioAPI, load } from 'cheerio/slim'
import type { Document } from 'domhandler'
import { parse } from 'parse5'
import { adapter } from 'parse5-htmlparser2-tree-adapter'
import { parseWellNested } from './parse-well-nested.ts'

/** Parses as browsers do, by cheerio's own parser: cheerio's main entry loads an HTTP client besides, 20 MB in every thread. The markup must be tame (scraper/decode/tame-markup.ts). */
export function parseHtml(html: string): Document {
  return parse(html, { treeAdapter: adapter, scriptingEnabled: true })
}

/** The same, to be asked by cheerio; quickly where the markup is well nested. */
export function loadHtml(html: string): CheerioAPI {
  return load(parseWellNested(html) ?? parseHtml(html))
}
