import { type ChartSeries, strokeOf } from '../../../charts/series.ts'
import type { TimeChartProps } from '../../../charts/time-chart.tsx'
import { formatValue } from '../../../figures/draw-exploration.ts'
import { directionOf } from '../../../i18n/languages.ts'
import type { Plate, TimeDrawing } from '../../plate.ts'
import { joinPieces, movePiece, type Piece } from '../drawing.ts'
import { liftLabels } from '../lift-labels.ts'
import { pageSide } from '../page-side.ts'
import { drawLegend } from './legend.ts'
import { drawStrip } from './strip.ts'

/** From this width on names stand at the ends of lines, too. */
const WIDE_PX = 700

type Axis = Pick<TimeDrawing, 'points' | 'ticks' | 'flags' | 'scale'>
/** `id` tells the marks of several charts of a picture apart. */
type ChartOptions = Pick<TimeChartProps, 'hasEndLabels' | 'isStacked' | 'top'> & { id: string; size: { width: number; height: number } }

/** Lines or stacked areas over time, with their legend, as the page draws them; on wide pictures with the strip of what was collected below. */
export async function drawTime(plate: Plate, drawing: TimeDrawing, widthPx: number): Promise<Piece> {
  const { series, isStacked, coverage } = drawing
  const hasEndLabels = widthPx >= WIDE_PX && (series.length > 1 || coverage.length > 0)
  const height = Math.round(Math.min(440, Math.max(270, widthPx * 0.42)))
  const legend = drawLegend(series, pageSide(directionOf(plate.locale.language), widthPx), widthPx)
  const chart = await drawChart(plate, drawing, series, { id: 'chart', hasEndLabels, isStacked, size: { width: widthPx, height } })
  const strip = hasEndLabels ? drawStrip(coverage, drawing.points.length, plate.course, widthPx) : null
  const below = legend.heightPx + height
  const pieces = [legend, movePiece(chart, 0, legend.heightPx), ...(strip ? [movePiece(strip, 0, below + 4)] : [])]
  return joinPieces(pieces, below + (strip ? strip.heightPx + 8 : 0))
}

/** One chart of the page's own component. */
export async function drawChart(plate: Plate, axis: Axis, series: ChartSeries[], { id, ...options }: ChartOptions): Promise<Piece> {
  const { mountChart } = await import('../mount-chart.tsx')
  const props: TimeChartProps = {
    ...options,
    ...{ points: axis.points, ticks: axis.ticks, flags: axis.flags, series, course: plate.course },
    direction: directionOf(plate.locale.language),
    format: (value) => formatValue(plate.locale.tag, axis.scale, value),
    words: { gap: '', soFar: '' },
  }
  return mountChart(props, (svg) => {
    requireCorners(svg, series)
    nameMarks(svg, id)
    return {
      ...liftLabels(svg, { x: 0, y: 0 }),
      heightPx: options.size.height,
      expected: series.filter(hasValue).map(({ look }) => markId(id, strokeOf(look).stroke)),
    }
  })
}

/** Lines and lonely points by the chart and the hue that they are drawn in. */
function nameMarks(svg: SVGSVGElement, id: string): void {
  for (const [index, mark] of svg.querySelectorAll('path.recharts-curve, circle.recharts-dot').entries())
    mark.id = `${markId(id, mark.getAttribute('stroke') ?? '')}.${index}`
}

function markId(id: string, stroke: string): string {
  return `${id}-${/--([\w-]+)/.exec(stroke)?.[1]}`
}

function hasValue({ values }: ChartSeries): boolean {
  return values.some((value) => value !== null)
}

/** A line has a corner for each of its values. Throws where the chart drew fewer: a blank picture must not leave. */
function requireCorners(svg: SVGSVGElement, series: ChartSeries[]): void {
  const drawn = [...svg.querySelectorAll('path.recharts-curve')].reduce((sum, path) => sum + countCorners(path.getAttribute('d') ?? ''), 0)
  const asked = series.reduce((sum, { values }) => sum + values.filter((value) => value !== null).length, 0)
  if (drawn < asked) throw new Error(`Cannot draw a chart: ${drawn} of its ${asked} values were drawn`)
}

function countCorners(path: string): number {
  return path.match(/[ML]/g)?.length ?? 0
}
