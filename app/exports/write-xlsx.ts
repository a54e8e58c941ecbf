import writeExcelFile, { type Cell as SheetCell, type SheetData } from 'write-excel-file/node'
import { directionOf } from '../i18n/languages.ts'
import { translate } from '../i18n/translate.ts'
import type { Cell, ColumnType, Plate } from './plate.ts'

const widths: Record<ColumnType, number> = { day: 12, words: 26, number: 10, share: 10 }
/** Longer names of sheets Excel refuses. */
const LONGEST_NAME = 31

/**
 * A figure as a workbook: its table, with days, numbers and shares as such, and on a second sheet its name, doubts and address. Sheets run from the right
 * where the language does. Words are words, whatever they begin with: nothing is run as a formula.
 */
export async function writeXlsx({ table, title, subtitle, base, notes, locale }: Plate, address: string): Promise<Uint8Array> {
  const header = table.columns.map(({ label }): SheetCell => ({ value: label, type: String, fontWeight: 'bold' }))
  const rows = table.rows.map(({ cells }) => cells.map((cell, index) => typedCell(cell, table.columns[index]!.type)))
  const about: SheetData = [title, subtitle, base, ...notes, address].map((line) => [{ value: line, type: String, wrap: true }])
  const shared = { rightToLeft: directionOf(locale.language) === 'rtl' }
  const book = writeExcelFile([
    {
      ...shared,
      data: [header, ...rows],
      sheet: nameSheet(translate(locale, 'export.sheet.data')),
      columns: table.columns.map(({ type }) => ({ width: widths[type] })),
      stickyRowsCount: 1,
    },
    { ...shared, data: about, sheet: nameSheet(translate(locale, 'export.sheet.about')), columns: [{ width: 100 }] },
  ])
  return book.toBuffer()
}

function typedCell(cell: Cell, type: ColumnType): SheetCell {
  if (cell === null) return null
  if (type === 'day') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  if (type === 'share') return { value: Number(cell), type: Number, format: '0.0%' }
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String }
}

function nameSheet(words: string): string {
  return words.replace(/[\\/?*[\]:]/g, ' ').slice(0, LONGEST_NAME)
}
