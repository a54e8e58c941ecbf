import { formatNumber, formatRelative } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './live-progress.module.css'
import { OutletName } from './outlet-name.tsx'
import { useProgress } from './use-progress.ts'

type Progress = NonNullable<ReturnType<typeof useProgress>['progress']>

/** The running collection, outlet by outlet. What it brings waits behind a button, unless the page was empty and has nothing to disturb. */
export function LiveProgress({ showsAtOnce = false }: { showsAtOnce?: boolean }) {
  const { t } = useLocale()
  const { progress, show } = useProgress(showsAtOnce)
  const newArticles = progress?.newArticles ?? 0
  if (!progress || (progress.runs.length === 0 && progress.waiting === 0 && newArticles === 0)) return null
  return (
    <section className={`${styles.progress} screen-only`} aria-label={t('progress.label')}>
      {progress.waiting > 0 && progress.runs.length === 0 && <p>{t('progress.waiting')}</p>}
      {progress.runs.length > 0 && <RunningOutlets progress={progress} />}
      {newArticles > 0 && (
        <button type="button" className={styles.news} onClick={show}>
          {t('progress.newArticles', { count: newArticles })}
        </button>
      )}
    </section>
  )
}

function RunningOutlets({ progress }: { progress: Progress }) {
  const { t } = useLocale()
  const stored = progress.runs.reduce((sum, run) => sum + run.stored, 0)
  return (
    <details open={progress.runs.length <= 3} className={styles.details}>
      <summary>{t('progress.summary', { outlets: progress.runs.length, stored })}</summary>
      <ul className={styles.runs}>
        {progress.runs.map((run) => (
          <RunningOutlet key={run.id} run={run} now={progress.now} />
        ))}
      </ul>
    </details>
  )
}

/** One run that is under way: its bar, what it brought so far, its pace and the time left. */
export function RunningOutlet({ run, now }: { run: Progress['runs'][number]; now: number }) {
  const { t, tag } = useLocale()
  const done = run.fetched + run.failed
  const perMs = done / Math.max(1, now - run.started_at)
  const left = perMs > 0 && run.remaining > 0 ? formatRelative(tag, Math.max(60_000, run.remaining / perMs)) : null
  return (
    <li>
      <OutletName outlet={run.outlet} />
      <progress max={Math.max(1, done + run.remaining)} value={done} aria-label={t('progress.of', { done, all: done + run.remaining })} />
      <span>
        {t('progress.run', { stored: run.stored, failed: run.failed, remaining: run.remaining })}
        {perMs > 0 && ` · ${t('progress.rate', { rate: formatNumber(tag, perMs * 60_000, { maximumFractionDigits: 0 }) })}`}
        {left !== null && ` · ${t('progress.left', { left })}`}
      </span>
    </li>
  )
}
