import type { CSSProperties } from 'react'
import type { AnchorType } from './bar-chart.tsx'
import styles from './calendar-map.module.css'
import type { HeatCell } from './heat-table.tsx'

/** A month of the reader's calendar: its name, the weekday (0 is the first of the reader's week) on which it begins, and its days. */
export type CalendarMonth = { key: string; label: string; offset: number; days: (HeatCell & { key: string; date: string })[] }

/** Days as in a wall calendar, a sheet a month, darker for more; hatched: not collected. */
export function CalendarMap({ months, weekdays, Anchor }: { months: CalendarMonth[]; weekdays: string[]; Anchor: AnchorType }) {
  const top = Math.max(...months.flatMap(({ days }) => days.map(({ value }) => value ?? 0)), Number.MIN_VALUE)
  return (
    <div className={styles.months}>
      {months.map((month) => (
        <section key={month.key} aria-label={month.label}>
          <h3>{month.label}</h3>
          <ol className={styles.days}>
            {weekdays.map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two weekdays may have one initial
              <li key={index} className={styles.weekday} aria-hidden="true">
                {name}
              </li>
            ))}
            {month.days.map((day, index) => (
              <Day key={day.key} day={day} top={top} column={index === 0 ? month.offset + 1 : undefined} Anchor={Anchor} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

type DayProps = { day: CalendarMonth['days'][number]; top: number; column: number | undefined; Anchor: AnchorType }

function Day({ day: { value, words, href, date }, top, column, Anchor }: DayProps) {
  const style = { gridColumnStart: column, '--shade': value === null ? undefined : `${Math.round((value / top) * 50)}%` } as CSSProperties
  return (
    <li className={value === null ? styles.gap : styles.day} style={style} title={words}>
      {value ? (
        <Anchor to={href} title={words}>
          <span aria-hidden="true">{date}</span>
          <span className="visually-hidden">{words}</span>
        </Anchor>
      ) : (
        <>
          <span aria-hidden="true">{date}</span>
          <span className="visually-hidden">{words}</span>
        </>
      )}
    </li>
  )
}
