import { type CheerioAPI, load } from 'cheerio'
import type { Locator } from 'playwright-core'
import type { Picture } from '#app/exports/studio/compose-picture.ts'

/** The marks of a figure: how large (or dark) each is in hundredths of the largest, in what colour where the page names one, and the words at them, in order. */
export type Marks = { sizes: number[]; inks: string[]; words: string[] }

/** What a page's figure shows without scripts: bars by their length, cells and days by their shade, a ranking by its numbers. */
export function readPageMarks(html: string, of: 'bars' | 'cells' | 'days' | 'pairs' | 'ranking'): Marks {
  const $ = load(html)
  const styled = $('main [style*="--part"], main [style*="--shade"]').toArray()
  const styles = styled.map((one) => $(one).attr('style') ?? '')
  const read = (style: string) => Number.parseFloat(/--(?:part|shade):([\d.]+)/.exec(style)?.[1] ?? '0')
  const numbers = textsOf($, 'main tbody tr[data-row] td:nth-of-type(1)').map(readNumber)
  return {
    sizes: relate(of === 'ranking' ? numbers : styles.map(read).filter((size) => size > 0)),
    inks: styles.flatMap((style) => /background:var\(--([\w-]+)\)/.exec(style)?.[1] ?? []),
    words: textsOf($, wordsAt[of]),
  }
}

const shaded = 'main figure table:has([style*="--shade"])'

const wordsAt = {
  bars: 'main figure li a bdi, main figure li b',
  cells: `${shaded} tbody th bdi, ${shaded} tbody td > span:not(.visually-hidden), ${shaded} tbody td > a`,
  days: 'main figure h3, main figure ol span[aria-hidden]',
  pairs: 'main figure:has([style*="--part"]) tbody tr[data-row] th a',
  ranking: 'main tbody tr[data-row] th a',
}

function textsOf($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .toArray()
    .map((one) => $(one).text().trim())
    .filter((words) => words !== '')
}

/** Digits of any of the three systems. */
function readNumber(words: string): number {
  return Number(
    words.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - (digit < '۰' ? 0x660 : 0x6f0)) % 10)).replace(/\D/g, ''),
  )
}

/** The same of a picture: its marks by their ids. Sides begin where the language does: `start` is the edge that all bars share. */
export function readPictureMarks({ svg, labels }: Picture): Marks & { starts: { left: number; right: number }[] } {
  const tags = [...svg.matchAll(/<rect id="mark-[^"]*"[^>]*>/g)].map(([tag]) => tag)
  const read = (tag: string, name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(tag)?.[1] ?? Number.NaN)
  return {
    sizes: relate(tags.map((tag) => read(tag, tag.includes('fill-opacity') ? 'fill-opacity' : 'width'))),
    inks: tags.map((tag) => / fill="(#\w+)"/.exec(tag)?.[1] ?? ''),
    words: labels.map(({ text }) => text),
    starts: tags.map((tag) => ({ left: read(tag, 'x'), right: read(tag, 'x') + read(tag, 'width') })),
  }
}

/** In hundredths of the largest. */
export function relate(sizes: number[]): number[] {
  const top = Math.max(...sizes)
  return sizes.map((size) => (size / top) * 100)
}

/** A line of a chart over time: its colour, and its corners in hundredths of the room that all lines of the chart take. */
export type DrawnLine = { ink: string; corners: [x: number, y: number][] }

/** The lines of each chart of a page, as the browser drew them, and its width. */
export async function readPageLines(charts: Locator): Promise<{ width: number; lines: DrawnLine[] }[]> {
  const drawn = await charts.evaluateAll((all) =>
    all.map((svg) => ({
      width: Number(svg.getAttribute('width')),
      lines: [...svg.querySelectorAll('path.recharts-curve')].map((path) => ({
        ink: getComputedStyle(path).stroke,
        path: path.getAttribute('d') ?? '',
      })),
    })),
  )
  return drawn.map(({ width, lines }) => ({ width, lines: placeLines(lines.map(({ ink, path }) => ({ ink: toHex(ink), path }))) }))
}

/** The lines of a picture's chart; of several small ones each has an id of its own: `chart-0`. */
export function readPictureLines(svg: string, id: string): DrawnLine[] {
  const tags = [...svg.matchAll(new RegExp(`<path [^>]*id="${id}-[^"]*"[^>]*>`, 'g'))].map(([tag]) => tag)
  const read = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return placeLines(tags.map((tag) => ({ ink: read(tag, 'stroke'), path: read(tag, 'd') })))
}

function placeLines(lines: { ink: string; path: string }[]): DrawnLine[] {
  const read = lines.map(({ path }) => readCorners(path))
  const [xs, ys] = [0, 1].map((axis) => read.flat().map((corner) => corner[axis]!)) as [number[], number[]]
  const within = (value: number, all: number[]) => ((value - Math.min(...all)) / (Math.max(...all) - Math.min(...all) || 1)) * 100
  return lines.map(({ ink }, index) => ({ ink, corners: read[index]!.map(([x, y]) => [within(x, xs), within(y, ys)]) }))
}

function readCorners(path: string): [x: number, y: number][] {
  const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? []
  return Array.from({ length: numbers.length / 2 }, (_, index) => [numbers[index * 2]!, numbers[index * 2 + 1]!])
}

/** `rgb(11, 110, 105)` → `#0b6e69`; `none` stays. */
function toHex(color: string): string {
  const parts = color
    .match(/[\d.]+/g)
    ?.slice(0, 3)
    .map(Number)
  return parts ? `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}` : color
}
