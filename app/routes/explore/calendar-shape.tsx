import { CalendarMap } from '../../charts/calendar-map.tsx'
import { drawCalendar } from '../../figures/draw-calendar.ts'
import { PageAnchor } from './page-anchor.tsx'
import type { ShapeProps } from './shape.ts'

/** Each day of the figure on the sheets of the reader's calendar. */
export function CalendarShape({ figure, drawn, locale }: ShapeProps) {
  const { months, weekdays } = drawCalendar(figure, drawn, locale)
  return months.length === 0 ? null : <CalendarMap months={months} weekdays={weekdays} Anchor={PageAnchor} />
}
