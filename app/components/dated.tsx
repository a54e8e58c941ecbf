import { formatDay, formatInstant, formatInstantFully, formatOtherCalendars } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'

/** A day (`YYYY-MM-DD`) in the reader's calendar; the other two stand behind it for hover and focus. */
export function DayText({ day }: { day: string }) {
  const { tag } = useLocale()
  return (
    <Dated at={day} words={`${formatDay(tag, day, 'long')} · ${formatOtherCalendars(tag, day)}`}>
      {formatDay(tag, day, 'medium')}
    </Dated>
  )
}

/** An instant (epoch milliseconds) by a zone's clock; behind it the zone and the day in all three calendars. */
export function InstantText({ instant, timeZone }: { instant: number; timeZone: string }) {
  const { tag } = useLocale()
  return (
    <Dated at={new Date(instant).toISOString()} words={formatInstantFully(tag, instant, timeZone)}>
      {formatInstant(tag, instant, timeZone)}
    </Dated>
  )
}

/** Can be focused, so that hint.tsx shows without a mouse what the title shows with one. */
function Dated({ at, words, children }: { at: string; words: string; children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what hover tells must be told to the keyboard too (WCAG 1.4.13)
    <time dateTime={at} title={words} tabIndex={0}>
      {children}
    </time>
  )
}
