import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { placeLabels } from './place-labels.ts'
import { type ChartPoint, type ChartSeries, strokeOf } from './series.ts'

const LABEL_HEIGHT_PX = 16
const LONGEST = 22

/** Each line's name at its end, so that nobody looks up colours in a legend. A thin line leads from a label that had to move. */
export function EndLabels({ series, points, isRtl, isStacked = false }: EndLabelsProps) {
  const [plot, x, y] = [usePlotArea(), useXAxisScale(), useYAxisScale()]
  if (!plot || !x || !y) return null
  const ends = series.flatMap((one, index) => {
    const last = one.values.findLastIndex((value) => value !== null)
    if (last === -1) return []
    const below = isStacked ? series.slice(0, index).reduce((sum, other) => sum + (other.values[last] ?? 0), 0) : 0
    const height = isStacked ? below + one.values[last]! / 2 : one.values[last]
    return [{ ...one, x: x(points[last]!.from, { position: 'middle' }) ?? 0, y: y(height) ?? 0 }]
  })
  const placed = placeLabels(
    ends.map((end) => end.y),
    LABEL_HEIGHT_PX,
    plot.y,
    plot.y + plot.height,
  )
  const edge = isRtl ? plot.x - 8 : plot.x + plot.width + 8
  return (
    <g>
      {ends.map((end, index) => {
        const { stroke } = strokeOf(end.look)
        return (
          <g key={end.key}>
            <line x1={end.x} y1={end.y} x2={edge} y2={placed[index]} stroke={stroke} strokeOpacity={0.4} />
            <text
              x={edge + (isRtl ? -4 : 4)}
              y={placed[index]}
              dy="0.32em"
              direction={isRtl ? 'rtl' : 'ltr'}
              fontSize={12}
              fill="var(--ink)"
            >
              <tspan fill={stroke}>● </tspan>
              {shorten(end.label)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** In stacked areas a label stands in the middle of its area. */
type EndLabelsProps = { series: ChartSeries[]; points: ChartPoint[]; isRtl: boolean; isStacked?: boolean }

function shorten(label: string): string {
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label
}
