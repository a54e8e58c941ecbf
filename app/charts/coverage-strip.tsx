import { Fragment } from 'react'
import styles from './chart.module.css'
import { EDGE_PX, END_LABELS_PX, Y_AXIS_PX } from './measures.ts'
import type { ChartPoint } from './series.ts'

/** One outlet's coverage: for each point the words of its gap, or null where it was collected. */
export type CoverageRow = { key: string; label: string; gaps: (string | null)[] }

type StripProps = {
  rows: CoverageRow[]
  points: ChartPoint[]
  hasEndLabels: boolean
  course: 'ltr' | 'rtl'
  words: { coverage: string; collected: string }
}

/** Below a chart, point by point under its lines: what was collected, and why not. */
export function CoverageStrip({ rows, points, hasEndLabels, course, words }: StripProps) {
  return (
    <table className={styles.strip} dir={course}>
      <caption className="visually-hidden">{words.coverage}</caption>
      <colgroup>
        <col style={{ inlineSize: Y_AXIS_PX }} />
        {points.map((point) => (
          <col key={point.from} />
        ))}
        <col style={{ inlineSize: hasEndLabels ? END_LABELS_PX : EDGE_PX }} />
      </colgroup>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.key}>
            {!hasEndLabels && (
              <tr>
                <td />
                <th colSpan={points.length} className={styles.over}>
                  <bdi>{row.label}</bdi>
                </th>
              </tr>
            )}
            <tr>
              <td />
              {row.gaps.map((gap, index) => (
                <td
                  key={points[index]!.from}
                  className={gap === null ? styles.collected : styles.gap}
                  title={`${row.label}, ${points[index]!.label}: ${gap ?? words.collected}`}
                />
              ))}
              <th scope="row" className={styles.name}>
                <bdi className={hasEndLabels ? undefined : 'visually-hidden'}>{row.label}</bdi>
              </th>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}
