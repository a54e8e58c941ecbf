import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyseArticle } from '#analysis/analyse.ts'
import { fold } from '#analysis/fold.ts'
import { compileSubjects } from '#analysis/match/subject-matcher.ts'
import { listCatalogSubjects } from '#catalog/subjects/list-subjects.ts'
import type { EvalRow, EvalTask } from '../task.ts'

type Span = { start: number; end: number }
type Gold = {
  name: string
  text: string
  published?: string
  is_partial?: boolean
  quotes: (Span & { speaker_canonical: string | null })[]
  not_quotes?: Span[]
  persons: { canonical: string; mentions: [number, number][] }[]
  not_persons: Span[]
}

/** Of the places that readers corrected (`rasad gold`), how many the rules get right by themselves now. Empty where the gold holds none. */
export const task: EvalTask = {
  name: 'corrections',
  run: async (corpus) => {
    const articles = readGold(join(corpus, 'gold/quotes'))
    return articles.length === 0 ? [] : [countRight(articles)]
  },
}

function readGold(folder: string): Gold[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold)
    .filter((gold) => gold.is_partial)
}

function countRight(articles: Gold[]): EvalRow {
  const subjects = listCatalogSubjects().map((definition, index) => ({ id: index + 1, definition }))
  const matcher = compileSubjects(subjects)
  const row: EvalRow = {
    task: 'corrections',
    language: 'all',
    cases: articles.length,
    correct: 0,
    found: 0,
    expected: 0,
    floor: null,
    errors: [],
  }
  for (const gold of articles) {
    const [title = '', ...rest] = gold.text.split('\n')
    const { mentions, quotes } = analyseArticle({ title, lead: null, body: rest.join('\n') }, gold.published ?? null, matcher)
    const judge = (isRight: boolean, wanted: string, { start, end }: Span) => {
      row.expected++
      row.found++
      if (isRight) row.correct++
      else row.errors.push(`${gold.name}: wanted ${wanted}: ${gold.text.slice(start, end).slice(0, 80)}`)
    }
    const namesAt = (place: Span) => mentions.filter((mention) => touches(mention, place)).map(({ subjectId }) => subjects[subjectId - 1]!)
    for (const quote of gold.quotes) {
      const found = quotes.find((other) => touches(other, quote))
      judge(found !== undefined && isSame(found.speakerName, quote.speaker_canonical), quote.speaker_canonical ?? 'nobody', quote)
    }
    for (const place of gold.not_quotes ?? []) judge(!quotes.some((quote) => touches(quote, place)), 'no quote', place)
    for (const { canonical, mentions: places } of gold.persons) {
      for (const [start, end] of places) {
        const isNamed = namesAt({ start, end }).some(
          ({ definition: { names } }) => isSame(names.ar, canonical) || isSame(names.fa, canonical),
        )
        judge(isNamed, canonical, { start, end })
      }
    }
    for (const place of gold.not_persons) judge(namesAt(place).length === 0, 'nobody', place)
  }
  return row
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function isSame(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : fold(a) === fold(b)
}
