import type { EvalRow } from './task.ts'

/** A share with its 95 % interval by Wilson's formula, which stays within 0 and 1 and is honest for few cases. Null where there is nothing to divide by. */
export type Share = { value: number; low: number; high: number } | null

export function wilson(successes: number, of: number): Share {
  if (of === 0) return null
  const z = 1.959964
  const value = successes / of
  const centre = (value + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((value * (1 - value)) / of + (z * z) / (4 * of * of))
  return { value, low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

/** Whether a row reaches its floor; a row without one always does. Nothing found has no precision, and so misses a floor for it. */
export function holdsFloor({ floor, correct, found, expected }: EvalRow): boolean {
  if (floor === null) return true
  const precision = found === 0 ? 0 : correct / found
  const recall = expected === 0 ? 0 : correct / expected
  return precision >= (floor.precision ?? 0) && recall >= (floor.recall ?? 0)
}

/** One JSON object: the corpus and, for each row, shares with intervals, the floor, whether it holds, and the errors. */
export function jsonReport(corpus: string, rows: EvalRow[]): string {
  return JSON.stringify({ corpus, rows: rows.map((row) => ({ ...row, ...shares(row), holds: holdsFloor(row) })) }, null, 2)
}

/** A table in Markdown, as docs/accuracy.md holds it; below it the errors, if asked for. */
export function tableReport(corpus: string, rows: EvalRow[], { errors }: { errors: boolean }): string {
  const lines = [
    `Corpus: ${corpus}`,
    '',
    '| task | language | cases | precision | recall | F1 | floor | holds |',
    '| --- | --- | ---: | ---: | ---: | ---: | --- | --- |',
    ...rows.map(tableLine),
  ]
  if (errors)
    for (const row of rows)
      lines.push('', `${row.task} ${row.language}: ${row.errors.length} errors`, ...row.errors.map((error) => `- ${error}`))
  return lines.join('\n')
}

function tableLine(row: EvalRow): string {
  const { precision, recall, f1 } = shares(row)
  const { floor } = row
  const floorText = [floor?.precision !== undefined && `P ≥ ${floor.precision}`, floor?.recall !== undefined && `R ≥ ${floor.recall}`]
    .filter(Boolean)
    .join(', ')
  const verdict = floor === null ? '' : holdsFloor(row) ? 'yes' : '**no**'
  return `| ${row.task} | ${row.language} | ${row.cases} | ${describe(precision)} | ${describe(recall)} | ${f1 === null ? '–' : f1.toFixed(3)} | ${floorText} | ${verdict} |`
}

function shares({ correct, found, expected }: EvalRow): { precision: Share; recall: Share; f1: number | null } {
  const f1 = found === 0 || expected === 0 ? null : (2 * correct) / (found + expected)
  return { precision: wilson(correct, found), recall: wilson(correct, expected), f1 }
}

function describe(share: Share): string {
  return share === null ? '–' : `${share.value.toFixed(3)} (${share.low.toFixed(3)}–${share.high.toFixed(3)})`
}
