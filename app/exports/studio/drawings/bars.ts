import type { Bar } from '../../../charts/bar-chart.tsx'
import { HUES, strokeOf } from '../../../charts/series.ts'
import { box, joinPieces, type Piece, round } from '../drawing.ts'
import type { PageSide } from '../page-side.ts'
import { measureText } from '../shape-text.ts'
import { wrapText } from '../wrap-text.ts'

const ROW_PX = 44
const BAR_PX = 12

/** Ranked bars, each below its name and its value in words. The mark on a bar is the period before. */
export function drawBars({ bars, gap }: { bars: Omit<Bar, 'href'>[]; gap: string }, side: PageSide, widthPx: number): Piece {
  const top = Math.max(...bars.flatMap(({ value, before }) => [value ?? 0, before ?? 0]), Number.MIN_VALUE)
  const rows = bars.map((bar, index) => drawBar(bar, { index, gap, top }, side, widthPx))
  return joinPieces(rows, bars.length * ROW_PX)
}

function drawBar(
  bar: Omit<Bar, 'href'>,
  { index, gap, top }: { index: number; gap: string; top: number },
  side: PageSide,
  widthPx: number,
): Piece {
  const y = index * ROW_PX
  const lengthPx = (value: number | null) => ((value ?? 0) / top) * widthPx
  const ownPx = lengthPx(bar.value)
  const value = bar.value === null ? gap : bar.words
  const valuePx = measureText(value, 13, true)
  const detail = wrapText(bar.detail, { widthPx: widthPx * 0.55, sizePx: 11, mostLines: 1 })[0] ?? ''
  const detailPx = detail === '' ? 0 : measureText(detail, 11) + 8
  const name = wrapText(bar.label, { widthPx: widthPx - valuePx - detailPx - 16, sizePx: 13, mostLines: 1 })[0] ?? ''
  const shared = { y: y + 16, ink: 'ink', sizePx: 13 } as const
  const id = `mark-${index}`
  const expected = ownPx > 0 ? [id] : []
  return {
    markup: [
      box({ x: 0, y: y + 24, width: widthPx, height: BAR_PX, fill: 'wash', radius: 2 }),
      ownPx > 0 ? drawLength(bar.look, id, { x: side.at(0, ownPx), y: y + 24, width: ownPx }) : '',
      bar.before === null ? '' : box({ x: side.at(lengthPx(bar.before), 2), y: y + 21, width: 2, height: BAR_PX + 6, fill: 'ink' }),
    ].join(''),
    labels: [
      { ...shared, text: name, x: side.at(0), anchor: side.start, isBold: false, direction: 'auto' },
      { ...shared, text: value, x: side.at(widthPx), anchor: side.end, isBold: true, direction: side.direction },
      ...(detail === ''
        ? []
        : [
            {
              ...shared,
              text: detail,
              x: side.at(widthPx - valuePx - 8),
              anchor: side.end,
              isBold: false,
              sizePx: 11,
              ink: 'ink-soft',
              direction: side.direction,
            },
          ]),
    ],
    heightPx: ROW_PX,
    expected,
  }
}

/** From the ninth thing on, hues return striped, as on the page. */
function drawLength(look: number, id: string, { x, y, width }: { x: number; y: number; width: number }): string {
  const { stroke } = strokeOf(look)
  const place = `x="${round(x)}" y="${y}" width="${round(width)}" height="${BAR_PX}" rx="2"`
  if (look < HUES) return `<rect id="${id}" ${place} fill="${stroke}"/>`
  const stripes = `<pattern id="bar-stripes-${look}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><line x1="2" y1="0" x2="2" y2="8" stroke="${stroke}" stroke-width="4"/></pattern>`
  return `<defs>${stripes}</defs><rect id="${id}" ${place} fill="url(#bar-stripes-${look})" stroke="${stroke}" stroke-width="1"/>`
}
