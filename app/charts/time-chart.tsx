import { useEffect, useRef } from 'react'
import {
  type ActiveDotProps,
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  useActiveTooltipLabel,
  useIsTooltipActive,
  XAxis,
  YAxis,
} from 'recharts'
import styles from './chart.module.css'
import { ChartTooltip } from './chart-tooltip.tsx'
import { EndLabels } from './end-labels.tsx'
import { FlagMark } from './flag-mark.tsx'
import { EDGE_PX, END_LABELS_PX, Y_AXIS_PX } from './measures.ts'
import { type ChartFlag, type ChartPoint, type ChartSeries, HUES, strokeOf } from './series.ts'
import { useDrag } from './use-drag.ts'
import { valueAxis } from './value-axis.ts'

export type TimeChartProps = {
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
  words: { gap: string; soFar: string; before?: string }
  /** Stacked areas instead of lines. */
  isStacked?: boolean
  flags?: ChartFlag[]
  /** The highest value of the axis, where several charts share one. */
  top?: number
  /** Where there is no page around it that gives it room. */
  size?: { width: number; height: number }
  onChoose?: (index: number) => void
  onChooseSeries?: (key: string, index: number) => void
  onDrag?: (first: number, last: number) => void
}

/**
 * Lines or stacked areas over time. The drawing itself runs left to right also in right-to-left pages (Recharts measures text that way); where time runs
 * to the left, the axis is reversed and the numbers stand on the right.
 */
export default function TimeChart(props: TimeChartProps) {
  const { size, points, onChoose } = props
  const pointedAt = useRef<string | null>(null)
  const openPoint = () => {
    const index = points.findIndex(({ from }) => from === pointedAt.current)
    if (index >= 0) onChoose?.(index)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drawing within takes the focus, and the arrow keys, for itself
    <div className={styles.canvas} dir="ltr" onKeyDown={({ key }) => key === 'Enter' && openPoint()}>
      {size ? (
        <Drawing {...props} {...size} pointedAt={pointedAt} />
      ) : (
        <ResponsiveContainer width="100%" height="100%">
          <Drawing {...props} pointedAt={pointedAt} />
        </ResponsiveContainer>
      )}
    </div>
  )
}

type PointedAt = { current: string | null }

/** Notes which point a key or a pointer stands on; null where none. */
function NotePoint({ pointedAt }: { pointedAt: PointedAt }) {
  const label = useActiveTooltipLabel()
  const isActive = useIsTooltipActive()
  useEffect(() => {
    pointedAt.current = isActive && label !== undefined ? String(label) : null
  })
  return null
}

/** Recharts hands width and height to it. */
function Drawing({ size: _, pointedAt, ...props }: TimeChartProps & { pointedAt: PointedAt; width?: number; height?: number }) {
  const { points, series, ticks, format, direction, course, hasEndLabels, words, isStacked = false, flags = [], top, width, height } = props
  const isRtl = course === 'rtl'
  const drag = useDrag(props)
  const data = points.map((point, index) => ({
    from: point.from,
    ...Object.fromEntries(series.flatMap((one) => splitParts(one, points, index, isStacked))),
    ...Object.fromEntries(series.map((one) => [`before ${one.key}`, one.before?.[index] ?? null])),
  }))
  const beyond = hasEndLabels ? END_LABELS_PX : EDGE_PX
  const tickOf = new Map(points.map((point) => [point.from, point.tick]))
  const shade = (first: number, last: number) => ({ x1: points[isRtl ? last : first]!.from, x2: points[isRtl ? first : last]!.from })
  return (
    <ComposedChart
      data={data}
      {...{ width, height }}
      margin={{ top: flags.length > 0 ? 20 : 8, bottom: 0, left: isRtl ? beyond : 0, right: isRtl ? 0 : beyond }}
      {...drag.handlers}
    >
      <NotePoint pointedAt={pointedAt} />
      <Patterns series={series} />
      <CartesianGrid vertical={false} stroke="var(--line-soft)" />
      {findGaps(series).map(([first, last]) => (
        <ReferenceArea key={first} {...shade(first, last)} fill="url(#gap)" fillOpacity={1} ifOverflow="hidden" />
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
        {...valueAxis(series, top)}
        tickLine={false}
        axisLine={false}
        tick={{ fontSize: 12, fill: 'var(--ink-soft)', direction, textAnchor: 'end' }}
      />
      <Tooltip
        cursor={{ stroke: 'var(--line-strong)' }}
        filterNull={false}
        isAnimationActive={false}
        content={({ active, label }) => <ChartTooltip {...{ active, label, series, points, format, words, direction, flags }} />}
      />
      {series.map((one) =>
        drawSeries(one, { isStacked, hasParts: points.some(({ isPart }) => isPart), onChooseSeries: props.onChooseSeries }),
      )}
      {flags.map(({ index, words: told }) => (
        <ReferenceLine
          key={`${index} ${told}`}
          x={points[index]!.from}
          stroke="var(--line-strong)"
          strokeDasharray="2 3"
          label={<FlagMark words={told} />}
        />
      ))}
      {drag.shaded && <ReferenceArea {...shade(...drag.shaded)} fill="var(--accent)" fillOpacity={0.15} />}
      {hasEndLabels && <EndLabels series={series} points={points} isRtl={isRtl} isStacked={isStacked} />}
    </ComposedChart>
  )
}

/** A value of a line, or of its dashed ends, where the first or the last point is not whole. */
function splitParts({ key, values }: ChartSeries, points: ChartPoint[], index: number, isStacked: boolean): [string, number | null][] {
  const value = values[index] ?? null
  const last = points.length - 1
  if (isStacked || last < 2) return [[key, value]]
  const isAtPart = (index <= 1 && points[0]!.isPart) || (index >= last - 1 && points[last]!.isPart)
  const isPart = (index === 0 || index === last) && points[index]!.isPart
  return [
    [key, isPart ? null : value],
    [`part ${key}`, isAtPart ? value : null],
  ]
}

type SeriesOptions = { isStacked: boolean; hasParts: boolean; onChooseSeries: TimeChartProps['onChooseSeries'] }

/** Recharts looks for its own components among the children, so these are made by a function and not by a component. */
function drawSeries(one: ChartSeries, { isStacked, hasParts, onChooseSeries }: SeriesOptions) {
  const stroke = strokeOf(one.look)
  const dot = isLonely(one.values) ? { r: 2.5, strokeDasharray: '' } : false
  const activeDot = ({ cx, cy, index, stroke: fill }: ActiveDotProps) => (
    // The chart's own click opens all series of the point; this one opens one of them.
    // biome-ignore lint/a11y/noStaticElementInteractions: the table below the chart has the same as links
    <circle
      key={one.key}
      {...{ cx, cy, fill }}
      r={5}
      onClick={(event) => {
        if (!onChooseSeries) return
        event.stopPropagation()
        onChooseSeries(one.key, index)
      }}
    />
  )
  const shared = { dataKey: one.key, name: one.label, ...stroke, strokeWidth: 2, isAnimationActive: false, connectNulls: false, dot }
  if (isStacked)
    return (
      <Area
        key={one.key}
        {...shared}
        stackId="all"
        fill={one.look < HUES ? stroke.stroke : `url(#stripes-${one.look})`}
        fillOpacity={0.55}
        strokeWidth={1}
        activeDot={false}
      />
    )
  return [
    one.before && (
      <Line
        key={`before ${one.key}`}
        dataKey={`before ${one.key}`}
        stroke={stroke.stroke}
        strokeOpacity={0.45}
        strokeWidth={1.5}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
        connectNulls={false}
      />
    ),
    <Line key={one.key} {...shared} activeDot={activeDot} />,
    hasParts && (
      <Line key={`part ${one.key}`} {...shared} dataKey={`part ${one.key}`} strokeDasharray="3 4" dot={false} activeDot={activeDot} />
    ),
  ]
}

/** Hatches for gaps, and stripes that tell two areas of one hue apart. */
function Patterns({ series }: { series: ChartSeries[] }) {
  return (
    <defs>
      {series.map(({ key, look }) => (
        <pattern key={key} id={`stripes-${look}`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <line x1="2" y1="0" x2="2" y2="8" stroke={strokeOf(look).stroke} strokeWidth="4" />
        </pattern>
      ))}
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
