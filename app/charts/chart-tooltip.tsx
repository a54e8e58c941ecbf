import type { TooltipContentProps } from 'recharts'
import styles from './chart.module.css'
import { type ChartFlag, type ChartPoint, type ChartSeries, strokeOf } from './series.ts'

type Words = { gap: string; soFar: string; before?: string }

/** All values of a moment, largest first, with what they are of; gaps are named, not left out. */
export function ChartTooltip({
  active,
  label,
  series,
  points,
  format,
  words,
  direction,
  flags,
}: Partial<TooltipContentProps> & TooltipInput) {
  const index = points.findIndex((point) => point.from === label)
  const point = points[index]
  if (!active || !point) return null
  const rows = series.map((one) => ({ ...one, value: one.values[index] ?? null })).sort((a, b) => (b.value ?? -1) - (a.value ?? -1))
  return (
    <div className={styles.tooltip} dir={direction}>
      <strong>
        {point.label}
        {point.isSoFar && ` · ${words.soFar}`}
      </strong>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <span className={styles.dot} style={{ background: strokeOf(row.look).stroke }} />
            <span>
              <bdi>{row.label}</bdi>
              {row.hover && <small>{row.hover[index]}</small>}
              {row.before && row.before[index] != null && words.before !== undefined && (
                <small>
                  {words.before}: {format(row.before[index])}
                </small>
              )}
            </span>
            <b>{row.value === null ? words.gap : format(row.value)}</b>
          </li>
        ))}
      </ul>
      {flags
        ?.filter((flag) => flag.index === index)
        .map((flag) => (
          <p key={flag.words} dir="auto">
            {flag.words}
          </p>
        ))}
    </div>
  )
}

type TooltipInput = {
  series: ChartSeries[]
  points: ChartPoint[]
  format: (value: number) => string
  words: Words
  direction: 'ltr' | 'rtl'
  flags?: ChartFlag[]
}
