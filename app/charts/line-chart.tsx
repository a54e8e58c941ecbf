import { CartesianGrid, Line, LineChart, ReferenceArea, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import styles from './chart.module.css'
import { ChartTooltip } from './chart-tooltip.tsx'
import { EndLabels } from './end-labels.tsx'
import { EDGE_PX, END_LABELS_PX, Y_AXIS_PX } from './measures.ts'
import { type ChartPoint, type ChartSeries, strokeOf } from './series.ts'

export type LineChartProps = {
  points: ChartPoint[]
  series: ChartSeries[]
  /** Indices of the points that are named on the axis. */
  ticks: number[]
  format: (value: number) => string
  /** Of the words. */
  direction: 'ltr' | 'rtl'
  /** Which way time runs. */
  course: 'ltr' | 'rtl'
  hasEndLabels: boolean
  words: { gap: string; soFar: string }
  onChoose: (index: number) => void
}

/**
 * Lines over time. The drawing itself runs left to right also in right-to-left pages (Recharts measures text that way); where time runs to the left,
 * the axis is reversed and the numbers stand on the right.
 */
export default function LineFigureChart({
  points,
  series,
  ticks,
  format,
  direction,
  course,
  hasEndLabels,
  words,
  onChoose,
}: LineChartProps) {
  const isRtl = course === 'rtl'
  const data = points.map((point, index) => ({
    from: point.from,
    ...Object.fromEntries(series.map((one) => [one.key, one.values[index]])),
  }))
  const beyond = hasEndLabels ? END_LABELS_PX : EDGE_PX
  const tickOf = new Map(points.map((point) => [point.from, point.tick]))
  return (
    <div className={styles.canvas} dir="ltr">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart
          data={data}
          margin={{ top: 8, bottom: 0, left: isRtl ? beyond : 0, right: isRtl ? 0 : beyond }}
          onClick={({ activeTooltipIndex }) => activeTooltipIndex != null && onChoose(Number(activeTooltipIndex))}
        >
          <GapPattern />
          <CartesianGrid vertical={false} stroke="var(--line-soft)" />
          {findGaps(series).map(([first, last]) => (
            <ReferenceArea
              key={first}
              x1={points[isRtl ? last : first]!.from}
              x2={points[isRtl ? first : last]!.from}
              fill="url(#gap)"
              fillOpacity={1}
              ifOverflow="hidden"
            />
          ))}
          <XAxis
            dataKey="from"
            scale="band"
            reversed={isRtl}
            ticks={ticks.map((index) => points[index]!.from)}
            tickFormatter={(from: string) => tickOf.get(from) ?? from}
            interval="preserveStartEnd"
            minTickGap={16}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-strong)' }}
            tick={{ fontSize: 12, fill: 'var(--ink-soft)', direction }}
          />
          <YAxis
            orientation={isRtl ? 'right' : 'left'}
            width={Y_AXIS_PX}
            tickFormatter={format}
            domain={[0, 'auto']}
            allowDecimals={series.some((one) => one.values.some((value) => value !== null && value % 1 !== 0))}
            tickLine={false}
            axisLine={false}
            tick={{ fontSize: 12, fill: 'var(--ink-soft)', direction, textAnchor: 'end' }}
          />
          <Tooltip
            cursor={{ stroke: 'var(--line-strong)' }}
            isAnimationActive={false}
            content={({ active, label }) => <ChartTooltip {...{ active, label, series, points, format, words, direction }} />}
          />
          {series.map((one) => (
            <Line
              key={one.key}
              dataKey={one.key}
              name={one.label}
              {...strokeOf(one.look)}
              strokeWidth={2}
              dot={isLonely(one.values) ? { r: 2.5, strokeDasharray: '' } : false}
              activeDot={{ r: 4 }}
              isAnimationActive={false}
              connectNulls={false}
            />
          ))}
          {hasEndLabels && <EndLabels series={series} points={points} isRtl={isRtl} />}
        </LineChart>
      </ResponsiveContainer>
    </div>
  )
}

function GapPattern() {
  return (
    <defs>
      <pattern id="gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" stroke="var(--line-soft)" strokeWidth="2" />
      </pattern>
    </defs>
  )
}

/** Stretches of points at which no line has a value: first and last index of each. */
function findGaps(series: ChartSeries[]): [number, number][] {
  const gaps: [number, number][] = []
  const length = series[0]?.values.length ?? 0
  for (let index = 0; index < length; index++) {
    if (series.some((one) => one.values[index] !== null)) continue
    const last = gaps.at(-1)
    if (last && last[1] === index - 1) last[1] = index
    else gaps.push([index, index])
  }
  return gaps
}

/** Whether a value stands between gaps, where a line alone would not show it. */
function isLonely(values: (number | null)[]): boolean {
  return (
    values.length < 2 ||
    values.some((value, index) => value !== null && (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null)
  )
}
