import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { listCatalogOutlets } from '#catalog/list-outlets.ts'
import { extractArticle } from '#scraper/extract/extract-article.ts'
import { bareDefinition, isHome, type RecordedPage, readRecordedPages } from '#tests/eval/recorded-pages.ts'

type Reader = { name: string; read: (page: RecordedPage) => unknown | Promise<unknown> }

/** Pages are read for hours in a row: the first round, in which the machine code is made, is not measured. */
const ROUNDS = 4
const PEERS = join(import.meta.dirname, 'peers')

/** Milliseconds of processor time for a page, over the recorded pages of the corpus: by the outlets' definitions, without any, and by other systems in the same run. */
export async function run(): Promise<string[]> {
  const corpus = resolve(process.env.RASAD_CORPUS ?? '../shared/corpus')
  if (!existsSync(join(corpus, 'pages'))) return [`left out: there are no recorded pages at ${corpus} (set RASAD_CORPUS)`]
  const pages = readRecordedPages(join(corpus, 'pages'))
  const lines: string[] = [
    `${pages.length} pages, ${Math.round(pages.reduce((sum, one) => sum + one.html.length, 0) / pages.length / 1000)} KB each in the mean`,
  ]
  let ours: number | null = null
  for (const reader of [...ownReaders(), ...(await peers())]) {
    const { median, total } = await measure(reader, pages)
    ours ??= total
    lines.push(
      `${reader.name}: ${median.toFixed(1)} ms a page in the median, ${(total / ours).toFixed(1)} × the time of ours by definition`,
    )
  }
  return lines
}

function ownReaders(): Reader[] {
  const outlets = listCatalogOutlets()
  const fetchedAt = Date.now()
  return [
    {
      name: 'Rasad, by definition',
      read: ({ html, gold }) => {
        const definition = outlets.find((outlet) => isHome(outlet, gold)) ?? bareDefinition(gold)
        return extractArticle({ html, url: gold.url, definition, hint: null, fetchedAt })
      },
    },
    {
      name: 'Rasad, without definition',
      read: ({ html, gold }) => extractArticle({ html, url: gold.url, definition: bareDefinition(gold), hint: null, fetchedAt }),
    },
    { name: 'Readability on linkedom', read: ({ html }) => new Readability(parseHTML(html).document as unknown as Document).parse() },
  ]
}

/** Systems that are no dependency of Rasad: measured where `npm ci --prefix bench/peers` has brought them. */
async function peers(): Promise<Reader[]> {
  if (!existsSync(join(PEERS, 'node_modules'))) return []
  const { JSDOM, Defuddle } = await import(pathToFileURL(join(PEERS, 'readers.js')).href)
  const open = ({ html, gold }: RecordedPage) => new JSDOM(html, { url: gold.url }).window.document
  return [
    { name: 'Readability on jsdom', read: (page) => new Readability(open(page)).parse() },
    { name: 'Defuddle on jsdom', read: (page) => Defuddle(open(page), page.gold.url) },
  ]
}

/** The median over pages of each page's best round, and the sum over pages, in milliseconds of this thread's processor time: what else the machine does counts little. */
async function measure({ read }: Reader, pages: RecordedPage[]): Promise<{ median: number; total: number }> {
  const best = pages.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, page] of pages.entries()) {
      const start = process.threadCpuUsage()
      await read(page)
      const { user, system } = process.threadCpuUsage(start)
      if (round > 0) best[at] = Math.min(best[at] as number, (user + system) / 1000)
    }
  }
  best.sort((a, b) => a - b)
  return { median: best[best.length >> 1] as number, total: best.reduce((sum, one) => sum + one, 0) }
}
