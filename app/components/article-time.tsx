import { formatDay, formatInstant, formatInstantFully, formatOtherCalendars } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'

type Timed = { day: string | null; publishedAt: number | null; precision: 'minute' | 'day' | null; outlet: { timeZone: string } }

/** When an article was published, by its outlet's clock; the other calendars and the exact time with its zone on hover. Never a guessed time. */
export function ArticleTime({ article: { day, publishedAt, precision, outlet } }: { article: Timed }) {
  const { t, tag } = useLocale()
  if (day === null) return <span>{t('articles.undated')}</span>
  const hasMinute = precision === 'minute' && publishedAt !== null
  const title = `${hasMinute ? formatInstantFully(tag, publishedAt, outlet.timeZone) : formatDay(tag, day, 'long')} · ${formatOtherCalendars(tag, day)}`
  return (
    <time dateTime={hasMinute ? new Date(publishedAt).toISOString() : day} title={title}>
      {hasMinute ? formatInstant(tag, publishedAt, outlet.timeZone) : formatDay(tag, day, 'medium')}
    </time>
  )
}
