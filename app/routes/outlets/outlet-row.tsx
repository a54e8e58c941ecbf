import { Form, Link } from '@remix-run/react'
import { InstantText } from '../../components/dated.tsx'
import { OutletName } from '../../components/outlet-name.tsx'
import { TroubleWords } from '../../components/trouble-words.tsx'
import { formatInstant, formatRelative } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import { CoverageBars } from './coverage-bars.tsx'
import type { LoadedOutletRow } from './load-outlets.ts'
import { OutletBox } from './outlet-box.tsx'
import styles from './outlets.module.css'
import { RunFailures } from './run-failures.tsx'
import { TagList } from './tag-list.tsx'

/** An outlet: how it is today, its last 30 days, what it brought, when it comes next. */
export function OutletRow({ row, days, now }: { row: LoadedOutletRow; days: string[]; now: number }) {
  const { t } = useLocale()
  const mayEdit = useMayEdit()
  const { outlet, trouble, run } = row
  return (
    <li id={outlet.slug} className={styles.row} data-row>
      <div className={styles.name}>
        <h2>
          {mayEdit && <OutletBox outlet={outlet} />}
          <Link to={`/articles?outlet=${outlet.slug}&range=30d`} data-row-link>
            <OutletName outlet={outlet} />
          </Link>
          {!outlet.isVerified && (
            <abbr className={styles.unverified} title={t('outlets.unverified')}>
              ?
            </abbr>
          )}
        </h2>
        <p className={styles.soft}>
          <Link to={`/outlets/${outlet.slug}`}>{t('outlets.health')}</Link>
          <TagList tags={outlet.tags} />
        </p>
        <p className={trouble ? styles.trouble : styles.soft}>{trouble ? <TroubleWords trouble={trouble} /> : t(stateOf(row))}</p>
      </div>
      <div>
        <CoverageBars outlet={outlet} days={days} counts={row.days} />
        <p className={styles.soft}>
          {t('outlets.thirtyDays', { count: row.articles, days: days.length })}
          {row.undated > 0 && (
            <>
              {' · '}
              <Link to={`/articles?outlet=${outlet.slug}&undated=1`}>{t('outlets.undated', { count: row.undated })}</Link>
            </>
          )}
        </p>
      </div>
      <RunFacts row={row} now={now} />
      {mayEdit && (
        <Form method="post" className={`${styles.actions} screen-only`} preventScrollReset>
          <input type="hidden" name="outlet" value={outlet.slug} />
          <button type="submit" name="do" value="collect" className={styles.button} disabled={run?.state === 'running'}>
            {t('outlets.collect')}
          </button>
          <button type="submit" name="do" value="switch-off" className={styles.quiet}>
            {t('outlets.switchOff')}
          </button>
        </Form>
      )}
      {row.failures && <RunFailures failures={row.failures} />}
    </li>
  )
}

function RunFacts({ row: { run, nextRunAt, lastArticleAt, outlet }, now }: { row: LoadedOutletRow; now: number }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('outlets.lastArticle')}</dt>
        <dd>{lastArticleAt === null ? '–' : <InstantText instant={lastArticleAt} timeZone={outlet.timeZone} />}</dd>
      </div>
      {run && (
        <div>
          <dt>{t('outlets.lastRun')}</dt>
          <dd title={formatInstant(tag, run.started_at, timeZone)}>
            {formatRelative(tag, run.started_at - now)} ·{' '}
            {t('outlets.runCounts', { found: run.discovered, stored: run.stored, updated: run.updated, failed: run.failed })}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('outlets.nextRun')}</dt>
        <dd>{nextRunAt === null || nextRunAt <= now ? t('outlets.due') : formatRelative(tag, nextRunAt - now)}</dd>
      </div>
    </dl>
  )
}

/** How an outlet without trouble stands, as the key of its words. */
function stateOf({ run, articles, undated }: LoadedOutletRow) {
  if (!run) return 'outlets.never'
  if (run.state === 'running') return 'outlets.running'
  return articles === 0 && undated > 0 ? 'outlets.undatedOnly' : 'outlets.well'
}
