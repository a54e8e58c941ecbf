import type { CSSProperties } from 'react'
import styles from './bar-chart.module.css'
import { HUES, strokeOf } from './series.ts'

/** A bar with its name and its value in words. `value` is null where nothing is known; `before` is the period before. */
export type Bar = {
  key: string
  label: string
  look: number
  value: number | null
  before: number | null
  words: string
  detail: string
  href: string
}

/** Ranked bars, longest first as given. Plain boxes: they need no script, and their words are text. */
export function BarChart({ bars, gap, Anchor }: { bars: Bar[]; gap: string; Anchor: AnchorType }) {
  const top = Math.max(...bars.flatMap(({ value, before }) => [value ?? 0, before ?? 0]), Number.MIN_VALUE)
  const width = (value: number | null) => ({ '--part': `${((value ?? 0) / top) * 100}%` }) as CSSProperties
  return (
    <ol className={styles.bars}>
      {bars.map((bar) => (
        <li key={bar.key}>
          <Anchor to={bar.href} className={styles.name}>
            <bdi>{bar.label}</bdi>
          </Anchor>
          <span className={styles.track}>
            <span className={styles.bar} style={{ ...width(bar.value), ...paint(bar.look) }} />
            {bar.before !== null && <span className={styles.before} style={width(bar.before)} />}
          </span>
          <span className={styles.value}>
            <b>{bar.value === null ? gap : bar.words}</b>
            <small>{bar.detail}</small>
          </span>
        </li>
      ))}
    </ol>
  )
}

/** From the ninth thing on, hues return striped. */
function paint(look: number): CSSProperties {
  const { stroke } = strokeOf(look)
  return { background: look < HUES ? stroke : `repeating-linear-gradient(135deg, ${stroke} 0 4px, transparent 4px 8px)` }
}

/** A link of the page that shows it, so that the chart itself knows of no router. */
export type AnchorType = (props: { to: string; className?: string; title?: string; children: React.ReactNode }) => React.ReactNode
