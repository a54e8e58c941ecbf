import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { OutletDefinition } from '#catalog/definition.ts'
import { listCatalogOutlets } from '#catalog/list-outlets.ts'
import { decodePage } from '#scraper/decode/decode-page.ts'
import { extractArticle } from '#scraper/extract/extract-article.ts'

/** What a person read on a recorded page. */
type Gold = { url: string; title: string; day: string; day_alternatives?: string[] }

const folder = resolve(process.env.RASAD_CORPUS ?? '../shared/corpus', 'pages')
const corpus = existsSync(folder)
const outlets = listCatalogOutlets()
const held = corpus ? globSync('*/*.json', { cwd: folder }).filter((file) => !file.endsWith('.headers.json')) : []

test.skipIf(!corpus)('every outlet of which pages were recorded is verified', () => {
  const shown = new Set(held.map((file) => outletOf(file)?.slug))
  const unverified = outlets.filter(({ slug, verified }) => shown.has(slug) && !verified)
  expect(unverified).toEqual([])
  expect(shown).not.toContain(undefined)
})

test.skipIf(!corpus).each(held)('%s: title and day are read by the definition of its outlet', (file) => {
  const gold = readGold(file)
  const definition = outletOf(file)
  if (!definition) throw new Error(`No outlet of the catalogue has the host of ${file}`)
  const html = decodePage(readFileSync(join(folder, file.replace(/\.json$/, '.html'))), null).text
  const read = extractArticle({ html, url: gold.url, definition, hint: null, fetchedAt: Date.parse('2026-11-23T00:00:00Z') })
  expect(read).toMatchObject({ title: gold.title })
  expect([gold.day, ...(gold.day_alternatives ?? [])]).toContain('day' in read ? read.day : null)
})

function readGold(file: string): Gold {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold
}

/** The outlet whose home, or one of whose other hosts, is the folder of the page. */
function outletOf(file: string): OutletDefinition | undefined {
  const host = bare(file.split(/[/\\]/)[0] as string)
  return outlets.find(({ home, aliasHosts }) => [new URL(home).host, ...aliasHosts].map(bare).includes(host))
}

function bare(host: string): string {
  return host.replace(/^www\./, '')
}
