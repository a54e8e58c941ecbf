import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { placeLabels } from './place-labels.ts'
import { type ChartPoint, type ChartSeries, strokeOf } from './series.ts'

const LABEL_HEIGHT_PX = 16
const LONGEST = 22
const DOT_PX = 4

/** Around a name whose direction may differ from the chart's. */
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/**
 * Each line's name at its end, so that nobody looks up colours in a legend. A thin line leads from a label that had to move. The dot is drawn and not
 * written: the typeface has none. Anchors are of the drawing, which runs left to right, and the name's own direction is left to it.
 */
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
  const away = isRtl ? -1 : 1
  const edge = isRtl ? plot.x - 8 : plot.x + plot.width + 8
  return (
    <g>
      {ends.map((end, index) => {
        const { stroke } = strokeOf(end.look)
        return (
          <g key={end.key}>
            <line x1={end.x} y1={end.y} x2={edge} y2={placed[index]} stroke={stroke} strokeOpacity={0.4} />
            <circle cx={edge + away * DOT_PX} cy={placed[index]} r={DOT_PX} fill={stroke} />
            <text
              x={edge + away * 3 * DOT_PX}
              y={placed[index]}
              dy="0.32em"
              textAnchor={isRtl ? 'end' : 'start'}
              fontSize={12}
              fill="var(--ink)"
            >
              {FIRST_STRONG_ISOLATE + shorten(end.label) + POP_ISOLATE}
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
