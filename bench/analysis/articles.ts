import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ArticleText } from '#analysis/compose-text.ts'
import { randomOf } from '../../demo/random.ts'
import { arabic } from '../../demo/write/arabic.ts'
import { composeArticle } from '../../demo/write/compose-article.ts'
import { persian } from '../../demo/write/persian.ts'

export type BenchArticle = ArticleText & { day: string }

const WORDS = 500
const ARTICLES = 400

/** Articles of 500 words, Arabic and Persian by turns: of the corpus's press, or, without a corpus, of the made-up newsroom. */
export function readBenchArticles(): BenchArticle[] {
  const folder = join(resolve(import.meta.dirname, '../..', process.env.RASAD_CORPUS ?? '../shared/corpus'), 'press')
  return existsSync(folder) ? readPress(folder) : Array.from({ length: ARTICLES }, (_, index) => writeDemo(index))
}

type PressLine = { title: string; lead: string | null; body: string[]; published: string | null; language: string }

/** As many of each outlet, taken from its whole stretch of time, then by turns of the language. */
function readPress(folder: string): BenchArticle[] {
  const long = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()
    .flatMap((name) => readLines(join(folder, name)).filter(({ body }) => body.join(' ').split(' ').length >= WORDS))
  const byLanguage = Map.groupBy(long, ({ language }) => language)
  const half = ARTICLES / 2
  const [ar, fa] = ['ar', 'fa'].map((language) => spread(byLanguage.get(language) ?? [], half)) as [PressLine[], PressLine[]]
  return ar.flatMap((article, index) => [article, fa[index] ?? []].flat()).map(cut)
}

function readLines(file: string): PressLine[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8').trimEnd()
  return text.split('\n').map((line) => JSON.parse(line) as PressLine)
}

function spread<T>(list: T[], count: number): T[] {
  return Array.from({ length: Math.min(count, list.length) }, (_, index) => list[Math.floor((index * list.length) / count)] as T)
}

/** The first 500 words of the body, in its own lines. */
function cut({ title, lead, body, published }: PressLine): BenchArticle {
  return { title, lead, body: firstWords(body.join('\n')), day: published?.slice(0, 10) ?? '2026-01-01' }
}

function firstWords(text: string): string {
  return text.split(' ').slice(0, WORDS).join(' ')
}

function writeDemo(index: number): BenchArticle {
  const book = index % 2 === 0 ? arabic : persian
  const pieces = Array.from({ length: 8 }, (_, part) => composeArticle(randomOf('bench', index, part), book, 'summit', index))
  const [first] = pieces as [(typeof pieces)[number], ...typeof pieces]
  return {
    title: first.title,
    lead: first.lead,
    body: firstWords(pieces.flatMap(({ paragraphs }) => paragraphs).join('\n')),
    day: '2026-01-01',
  }
}
