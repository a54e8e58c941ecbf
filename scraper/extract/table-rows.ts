import type { Element } from 'domhandler'
import { ancestors, isWithin } from './ancestors.ts'
import type { Paragraph } from './paragraphs.ts'

const leastRows = 2
const leastCells = 2
const longestCell = 80

/**
 * The rows of the first table among some paragraphs that are numbers and words side by side (prices, results), each as one line; null where there is none. A table that holds `outside` (the
 * title) is how an old page is laid out.
 */
export function readTableRows(paragraphs: readonly Paragraph[], outside: Paragraph | undefined): Paragraph[] | null {
  const table = paragraphs.map(({ block }) => tableOf(block)).find((one) => one !== undefined)
  if (!table || (outside && isWithin(outside.block, table))) return null
  const cells = paragraphs.filter(({ block }) => tableOf(block) === table)
  const rows = [...Map.groupBy(cells, ({ block }) => [...ancestors(block)].find(({ name }) => name === 'tr')).values()]
  const isOfData = cells.every(({ text, linked }) => linked === 0 && text.length <= longestCell)
  const full = rows.filter((row) => row.length >= leastCells)
  return isOfData && full.length >= leastRows ? rows.map(joinCells) : null
}

function tableOf(block: Element): Element | undefined {
  return [...ancestors(block)].find(({ name }) => name === 'table')
}

function joinCells(cells: readonly Paragraph[]): Paragraph {
  const [first] = cells as [Paragraph]
  return { ...first, text: cells.map(({ text }) => text).join(' ') }
}
