import { Form } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { formatDay, formatNumber, formatRelative } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { Rereading } from './load-mend.ts'

/** How far the archived pages are read again and, at the end, what it gave and how the days of the gap stand now. */
export function RereadProgress({ rereading, now }: { rereading: Rereading; now: number }) {
  const { t } = useLocale()
  return (
    <section className={settings.section} aria-live="polite">
      <h2>{t(rereading.isOver ? 'mend.readAgain' : 'mend.readingAgain')}</h2>
      {rereading.error !== null ? (
        <p className={settings.problem} dir="auto">
          {rereading.error}
        </p>
      ) : rereading.isOver ? (
        <Outcome rereading={rereading} />
      ) : (
        <>
          <UnderWay rereading={rereading} now={now} />
          <Form method="post">
            <button type="submit" name="do" value="stop-reread" className={settings.button} disabled={rereading.isStopping}>
              {t(rereading.isStopping ? 'mend.stopping' : 'mend.stop')}
            </button>
          </Form>
        </>
      )}
    </section>
  )
}

function UnderWay({ rereading: { counts, startedAt }, now }: { rereading: Rereading; now: number }) {
  const { t, tag } = useLocale()
  if (!counts || counts.read === 0 || startedAt === null) return <p>{t('mend.waits')}</p>
  const perMs = counts.read / Math.max(1, now - startedAt)
  return (
    <>
      <progress max={counts.total} value={counts.read} aria-label={t('mend.progress', { done: counts.read, all: counts.total })} />
      <p>
        {t('mend.progress', { done: counts.read, all: counts.total })} ·{' '}
        {t('progress.rate', { rate: formatNumber(tag, perMs * 60_000, { maximumFractionDigits: 0 }) })} ·{' '}
        {t('progress.left', { left: formatRelative(tag, Math.max(60_000, (counts.total - counts.read) / perMs)) })}
      </p>
    </>
  )
}

function Outcome({ rereading: { counts, days } }: { rereading: Rereading }) {
  const { t, tag } = useLocale()
  return (
    <>
      {counts && <p className={settings.done}>{t('mend.outcome', tell(counts))}</p>}
      {counts?.isStopped && (
        <Form method="post" className={settings.actions}>
          <span>{t('mend.stopped', { done: counts.read, all: counts.total })}</span>
          <button type="submit" name="do" value="reread-on" className={settings.button}>
            {t('mend.goOn')}
          </button>
        </Form>
      )}
      {days.length > 0 && (
        <table>
          <caption>{t('mend.days')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('outlet.day')}</th>
              <th scope="col">{t('outlet.state')}</th>
              <th scope="col">{t('outlet.volume')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, state, articles }) => (
              <tr key={day}>
                <th scope="row">{formatDay(tag, day, 'long')}</th>
                <td>{t(`coverage.state.${state}`)}</td>
                <td>{formatNumber(tag, articles)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function tell({ read, stored, updated, unreadable }: NonNullable<Rereading['counts']>) {
  return { read, stored, updated, unreadable }
}
