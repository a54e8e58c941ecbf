import type { CSSProperties } from 'react'
import type { AnchorType } from './bar-chart.tsx'
import styles from './heat-table.module.css'

/** A cell of a heat map: its value (null: not collected), how it is written, and all of it in words. */
export type HeatCell = { value: number | null; short: string; words: string; href: string }

/** What a heat map is drawn from; `corner` says what its rows are. */
export type HeatMap = {
  corner: string
  columns: { key: string; label: string }[]
  rows: { key: string; label: string; cells: HeatCell[] }[]
}

/** From this many columns on the cells are too narrow for numbers; hover still tells them. */
export const MOST_WITH_NUMBERS = 14

/** Shaded cells, darker for more; a hatched one was not collected. The figure is its own table. */
export function HeatTable({ corner, columns, rows, Anchor }: HeatMap & { Anchor: AnchorType }) {
  const top = Math.max(...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)), Number.MIN_VALUE)
  const hasNumbers = columns.length <= MOST_WITH_NUMBERS
  return (
    <section className={styles.scroll} aria-label={corner}>
      <table className={`${styles.heat} ${hasNumbers ? styles.even : styles.dense}`}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{corner}</span>
            </th>
            {columns.map(({ key, label }, index) => (
              <th key={key} scope="col">
                <span className={hasNumbers || index % Math.ceil(columns.length / 6) === 0 ? undefined : 'visually-hidden'}>
                  <bdi>{label}</bdi>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <bdi>{row.label}</bdi>
              </th>
              {row.cells.map((cell, index) => (
                <Cell key={columns[index]!.key} {...{ cell, top, hasNumbers, Anchor }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ cell, top, hasNumbers, Anchor }: { cell: HeatCell; top: number; hasNumbers: boolean; Anchor: AnchorType }) {
  const { value, short, words, href } = cell
  if (value === null) {
    return (
      <td className={styles.gap} title={words}>
        <span className="visually-hidden">{words}</span>
      </td>
    )
  }
  const shade = { '--shade': `${Math.round((value / top) * 50)}%` } as CSSProperties
  return (
    <td className={styles.cell} style={shade} title={words}>
      {value === 0 ? (
        <span className={hasNumbers ? undefined : 'visually-hidden'}>{short}</span>
      ) : (
        <Anchor to={href} title={words}>
          {hasNumbers ? short : <span className="visually-hidden">{words}</span>}
        </Anchor>
      )}
    </td>
  )
}
