import { useLocale } from '../i18n/use-locale.ts'
import { DayText, InstantText } from './dated.tsx'

type Timed = { day: string | null; publishedAt: number | null; precision: 'minute' | 'day' | null; outlet: { timeZone: string } }

/** When an article was published, by its outlet's clock. Never a guessed time. */
export function ArticleTime({ article: { day, publishedAt, precision, outlet } }: { article: Timed }) {
  const { t } = useLocale()
  if (day === null) return <span>{t('articles.undated')}</span>
  return precision === 'minute' && publishedAt !== null ? (
    <InstantText instant={publishedAt} timeZone={outlet.timeZone} />
  ) : (
    <DayText day={day} />
  )
}
