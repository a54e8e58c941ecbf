import styles from './chart.module.css'
import { type ChartSeries, strokeOf } from './series.ts'

/** The lines by name, where there is no room for names at their ends. */
export function Legend({ series }: { series: ChartSeries[] }) {
  return (
    <ul className={styles.legend}>
      {series.map((one) => (
        <li key={one.key}>
          <svg width="20" height="4" aria-hidden="true">
            <line x1="0" y1="2" x2="20" y2="2" strokeWidth="3" {...strokeOf(one.look)} />
          </svg>
          <bdi>{one.label}</bdi>
        </li>
      ))}
    </ul>
  )
}
