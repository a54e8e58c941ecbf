import type { Block, Line, Section } from './section.ts'

/** How much stays of each list and table, from the fullest to the shortest; the last keeps titles, pictures and the way to Rasad. */
const levels = [
  { rows: 60, lines: 60, quotes: 3, letters: 600 },
  { rows: 10, lines: 8, quotes: 2, letters: 400 },
  { rows: 5, lines: 5, quotes: 1, letters: 240 },
  { rows: 2, lines: 3, quotes: 1, letters: 160 },
  { rows: 1, lines: 1, quotes: 0, letters: 0 },
]

/** The level beyond which nothing can be left out. */
export const SHORTEST = levels.length - 1

/** A section with less in it; where something was left out it says so. */
export function shorten(section: Section, level: number, note: string): Section {
  const { rows, lines, quotes, letters } = levels[level]!
  const blocks = section.blocks.map((block): Block => {
    if (block.kind === 'table') return { ...block, rows: block.rows.slice(0, rows) }
    if (block.kind === 'lines') return { ...block, lines: block.lines.slice(0, lines).map((line) => shortenLine(line, quotes, letters)) }
    return block
  })
  const isLess = blocks.some((block, index) => sizeOf(block) < sizeOf(section.blocks[index]!))
  return { ...section, blocks, notes: isLess ? [...section.notes, note] : section.notes }
}

/** A sentence of the press is cut where it is very long; its link leads to the whole. */
function shortenLine(line: Line, quotes: number, letters: number): Line {
  return {
    ...line,
    quotes: line.quotes
      .slice(0, quotes)
      .map((quote) => (quote.words.length > letters ? { ...quote, words: `${cut(quote.words, letters)} …` } : quote)),
  }
}

/** At the end of a word. */
function cut(words: string, letters: number): string {
  const end = words.lastIndexOf(' ', letters)
  return words.slice(0, end > letters / 2 ? end : letters)
}

function sizeOf(block: Block): number {
  return block.kind === 'table' ? block.rows.length : block.kind === 'lines' ? block.lines.length : 0
}
