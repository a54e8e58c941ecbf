import { Link } from '@remix-run/react'
import type { MessageKey } from '../../i18n/catalogues.ts'
import { formatInstant, formatNumber } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import { runStateKey } from '../../outlets/run-state.ts'
import type { LoadedOutlet } from './load-outlet.ts'
import styles from './outlet.module.css'

/** The last visits: when, how long, which sources answered, what they brought, how they ended. */
export function RunTable({ runs, slug }: { runs: LoadedOutlet['runs']; slug: string }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  if (runs.length === 0) return null
  const minutes = (ms: number) => t('outlet.minutes', { count: Math.round(ms / 60_000) })
  return (
    <section>
      <h2>{t('outlet.runs')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must reach */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('outlet.runs')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('outlet.began')}</th>
              <th scope="col">{t('outlet.took')}</th>
              <th scope="col">{t('outlet.kind')}</th>
              <th scope="col">{t('outlet.ended')}</th>
              <th scope="col">{t('outlet.sources')}</th>
              <th scope="col">{t('outlet.brought')}</th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr key={run.id}>
                <th scope="row">
                  <Link to={`/outlets/${slug}/runs/${run.id}`}>{formatInstant(tag, run.started_at, timeZone)}</Link>
                </th>
                <td>{run.finished_at === null ? '–' : minutes(run.finished_at - run.started_at)}</td>
                <td>{t(`outlet.kind.${run.kind}` as MessageKey)}</td>
                <td className={run.state === 'crashed' ? styles.notWhole : undefined}>{t(runStateKey(run))}</td>
                <td>{t('outlet.reached', { reached: run.sources_reached, all: run.sources_reached + run.sources_failed })}</td>
                <td>
                  {t('outlets.runCounts', { found: run.discovered, stored: run.stored, updated: run.updated, failed: run.failed })}
                  {run.remaining > 0 && ` · ${t('outlet.remaining', { count: formatNumber(tag, run.remaining) })}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
