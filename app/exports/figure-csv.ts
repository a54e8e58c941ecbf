import { writeCsv } from './csv.ts'
import type { Plate } from './plate.ts'

/** A figure as CSV: its table, and below it its name, its doubts and its address. */
export function writeFigureCsv({ table, title, subtitle, notes }: Plate, address: string): string {
  const below = [title, subtitle, ...notes, address]
  return writeCsv([table.columns.map(({ label }) => label), ...table.rows.map(({ cells }) => cells), [], ...below.map((line) => [line])])
}
