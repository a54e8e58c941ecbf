import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type OutletDefinition, parseOutlet } from '#catalog/definition.ts'
import { listCatalogOutlets } from '#catalog/list-outlets.ts'
import type { ExtractedArticle, ExtractFailure } from '#scraper/extract/article.ts'
import { extractArticle } from '#scraper/extract/extract-article.ts'
import { describeSite } from '#scraper/propose/describe-site.ts'
import { bareDefinition, decode, isHome, type RecordedPage, readRecordedPages } from '../recorded-pages.ts'
import type { EvalRow, EvalTask } from '../task.ts'

type Result = ExtractedArticle | { failure: ExtractFailure; detail: string }

const floors = { catalogue: { precision: 0.99, recall: 0.99 }, generic: { precision: 0.985, recall: 0.985 } }

/** Recorded pages of real outlets, read with the catalogue's definition and without any. Recorded pages have no fetch time: now is taken. */
export const task: EvalTask = {
  name: 'pages',
  run: async (corpus) => {
    const cases = readRecordedPages(join(corpus, 'pages'))
    const outlets = listCatalogOutlets()
    return [
      ...rowsOf(
        'pages, catalogue',
        cases,
        ({ gold }) => outlets.find((outlet) => isHome(outlet, gold)) ?? bareDefinition(gold),
        floors.catalogue,
      ),
      ...rowsOf('pages, no definition', cases, ({ gold }) => bareDefinition(gold), floors.generic),
      ...rowsOf('pages, proposed definition', cases, proposer(join(corpus, 'pages'), cases), floors.generic),
    ]
  },
}

/** What Rasad proposes itself, learnt from the page and what else is there of its site: other articles, and listings. */
function proposer(folder: string, cases: RecordedPage[]): (one: RecordedPage) => OutletDefinition {
  const known = new Map<string, OutletDefinition>()
  return (one) => {
    const site = dirname(one.file)
    const definition =
      known.get(site) ??
      propose(
        one,
        cases.filter(({ file }) => dirname(file) === site),
        readListings(folder, site, cases),
      )
    known.set(site, definition)
    return definition
  }
}

function propose({ gold }: RecordedPage, articles: RecordedPage[], listings: string[]): OutletDefinition {
  const home = new URL('/', gold.url).href
  const site = describeSite(
    articles.map(({ html, gold: { url } }) => ({ html, url })),
    listings.map((html) => ({ html, url: home })),
    { name: new URL(home).hostname, home },
  )
  if (!site) throw new Error(`Cannot propose a definition of ${home}: neither Arabic nor Persian`)
  return parseOutlet({ slug: 'proposed', ...site.facts, ...site.reading })
}

function readListings(folder: string, site: string, cases: RecordedPage[]): string[] {
  const articles = new Set(cases.map(({ file }) => basename(file, '.json')))
  const pages = readdirSync(join(folder, site)).filter((file) => file.endsWith('.html') && !articles.has(basename(file, '.html')))
  return pages.map((file) => decode(readFileSync(join(folder, site, file))))
}

function rowsOf(
  task: string,
  cases: RecordedPage[],
  definitionOf: (one: RecordedPage) => OutletDefinition,
  floor: { precision: number; recall: number },
): EvalRow[] {
  const words = emptyRow(`${task}: words of the text`, cases.length, floor)
  const titles = emptyRow(`${task}: titles`, cases.length, { precision: 1, recall: 1 })
  const days = emptyRow(`${task}: days`, cases.length, { precision: 1, recall: 1 })
  for (const one of cases) {
    const result = extractArticle({ html: one.html, url: one.gold.url, definition: definitionOf(one), hint: null, fetchedAt: Date.now() })
    if ('failure' in result) words.errors.push(`${one.file}: ${result.failure}, ${result.detail}`)
    compareWords(words, one, result)
    compareTitle(titles, one, result)
    compareDay(days, one, result)
  }
  return [words, titles, days]
}

function emptyRow(task: string, cases: number, floor: EvalRow['floor']): EvalRow {
  return { task, language: 'all', cases, correct: 0, found: 0, expected: 0, floor, errors: [] }
}

function compareWords(row: EvalRow, { file, gold }: RecordedPage, result: Result): void {
  const found = 'failure' in result ? [] : tokensOf([result.lead, result.body].filter((part) => part !== null).join('\n'))
  const expected = tokensOf([gold.lead, ...gold.body].filter((part) => part !== null).join('\n'))
  const correct = sharedCount(found, expected)
  row.correct += correct
  row.found += found.length
  row.expected += expected.length
  const f1 = (2 * correct) / (found.length + expected.length)
  if (f1 < 0.995) row.errors.push(`${file}: F1 ${f1.toFixed(3)}; too much: ${rest(found, expected)}; missing: ${rest(expected, found)}`)
}

function compareTitle(row: EvalRow, { file, gold }: RecordedPage, result: Result): void {
  const title = 'failure' in result ? null : result.title
  row.expected++
  if (title !== null) row.found++
  if (title === gold.title.normalize('NFC').replace(/\s+/gu, ' ').trim()) row.correct++
  else row.errors.push(`${file}: wanted ${gold.title}; came ${title}`)
}

function compareDay(row: EvalRow, { file, gold }: RecordedPage, result: Result): void {
  const day = 'failure' in result ? null : result.day
  row.expected++
  if (day !== null) row.found++
  if (day !== null && [gold.day, ...(gold.day_alternatives ?? [])].includes(day)) row.correct++
  else row.errors.push(`${file}: wanted ${gold.day}; came ${day}`)
}

function tokensOf(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

function sharedCount(found: string[], expected: string[]): number {
  return found.length - surplus(found, expected).length
}

function rest(tokens: string[], others: string[]): string {
  return surplus(tokens, others).slice(0, 25).join(' ') || 'nothing'
}

/** The tokens beyond those that the others have too, counted with repetition. */
function surplus(tokens: string[], others: string[]): string[] {
  const left = new Map<string, number>()
  for (const token of others) left.set(token, (left.get(token) ?? 0) + 1)
  return tokens.filter((token) => {
    const count = left.get(token) ?? 0
    left.set(token, count - 1)
    return count <= 0
  })
}
