import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileSubjects } from '#analysis/match/subject-matcher.ts'
import { findQuotes } from '#analysis/quotes/find-quotes.ts'
import type { QuoteKind } from '#analysis/quotes/quote.ts'
import { overlap, type QuoteCase, readQuoteCases, trimmed } from '../gold-quotes.ts'
import { pairQuotes } from '../pair-quotes.ts'
import type { EvalRow, EvalTask } from '../task.ts'

type Measure = { task: string; kinds: readonly QuoteKind[]; minimum: number; floor: EvalRow['floor'] }

const MEASURES: Measure[] = [
  { task: 'direct quotes', kinds: ['direct'], minimum: 0.8, floor: { precision: 0.95, recall: 0.92 } },
  { task: 'colon and indirect quotes', kinds: ['colon', 'indirect'], minimum: 0.5, floor: { precision: 0.85, recall: 0.8 } },
  { task: 'colon quotes', kinds: ['colon'], minimum: 0.5, floor: null },
  { task: 'indirect quotes', kinds: ['indirect'], minimum: 0.5, floor: null },
]

/** Quotes found, by kind; and for information the reporting clauses of treebanks, which mark no press conventions (recall alone). */
export const task: EvalTask = {
  name: 'quotes',
  run: async (corpus) => {
    const cases = readQuoteCases(corpus)
    const rows = MEASURES.flatMap((measure) => [
      ...(['ar', 'fa'] as const).map((language) =>
        count(
          measure,
          language,
          cases.filter((one) => one.language === language),
          null,
        ),
      ),
      count(measure, 'all', cases, measure.floor),
    ])
    return [...rows, ...countTreebanks(corpus)]
  },
}

function count({ task, kinds, minimum }: Measure, language: string, cases: QuoteCase[], floor: EvalRow['floor']): EvalRow {
  const row: EvalRow = { task, language, cases: cases.length, correct: 0, found: 0, expected: 0, floor, errors: [] }
  for (const one of cases) {
    const { pairs, missed, wrong } = pairQuotes(one, kinds, minimum)
    row.correct += pairs.length
    row.expected += pairs.length + missed.length
    row.found += pairs.length + wrong.length
    if (language === 'all') continue
    for (const { start, end } of missed) row.errors.push(`${one.name}: missed ${one.text.slice(start, end).slice(0, 120)}`)
    for (const { start, end, cue } of wrong)
      row.errors.push(`${one.name}: wrongly [${cue ?? ''}] ${one.text.slice(start, end).slice(0, 120)}`)
  }
  return row
}

type Tree = {
  id: string
  lang: 'ar' | 'fa'
  text: string
  attributions: { content: string; content_span: [number, number]; cue: string }[]
}

function countTreebanks(corpus: string): EvalRow[] {
  const matcher = compileSubjects([])
  const trees = readFileSync(join(corpus, 'gold/ud_attribution.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Tree)
  return (['ar', 'fa'] as const).map((language) => {
    const row: EvalRow = { task: 'clauses of treebanks', language, cases: 0, correct: 0, found: 0, expected: 0, floor: null, errors: [] }
    for (const { id, lang, text, attributions } of trees) {
      if (lang !== language) continue
      const found = findQuotes(text, { titleEnd: 0, day: null, language, mentions: [], matcher })
      row.cases++
      row.expected += attributions.length
      for (const { content, content_span, cue } of attributions) {
        const wanted = trimmed(text, { start: content_span[0], end: content_span[1] })
        if (found.some((quote) => overlap(trimmed(text, quote), wanted) >= 0.5)) row.correct++
        else row.errors.push(`${id}: missed [${cue}] ${content.slice(0, 100)}`)
      }
    }
    return { ...row, found: 0 }
  })
}
