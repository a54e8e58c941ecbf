import { useFetcher, useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import styles from '../../components/live-progress.module.css'
import { RunningOutlet } from '../../components/live-progress.tsx'
import { useAsking } from '../../components/use-asking.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { loader } from '../outlets.progress/route.ts'
import type { LoadedOutlet } from './load-outlet.ts'

const ASK_MS = 700

/**
 * How far the collection of this outlet is. It stands in the database, so a reload changes nothing; when it ends, the page shows what it brought. Without
 * scripts it says what was known when the page was opened.
 */
export function RunProgress({ loaded: { outlet, isRunning, isWaiting, run, now } }: { loaded: LoadedOutlet }) {
  const { t } = useLocale()
  const { data, load, state } = useFetcher<typeof loader>()
  const { revalidate } = useRevalidator()
  const isBusy = isRunning || isWaiting
  const own = data?.runs.find((one) => one.outlet.slug === outlet.slug)
  const wasRunning = useRef(isRunning)

  useAsking(isBusy ? ASK_MS : null, state !== 'idle', () => load('/outlets/progress'))
  useEffect(() => {
    if (!data || !isBusy) return
    const hasChanged = own !== undefined ? !isRunning : wasRunning.current || data.waiting === 0
    wasRunning.current = own !== undefined
    if (hasChanged) revalidate()
  }, [data, own, isBusy, isRunning, revalidate])

  if (!isBusy) return null
  const shown = own ?? (isRunning && run ? { ...run, outlet } : null)
  return (
    <section className={styles.progress} aria-label={t('progress.label')}>
      {shown === null ? (
        <p role="status">{t('progress.waiting')}</p>
      ) : (
        <>
          {shown.stop_asked_at !== null && <p role="status">{t('outlet.stopping')}</p>}
          <ul className={styles.runs}>
            <RunningOutlet run={shown} now={data?.now ?? now} />
          </ul>
        </>
      )}
    </section>
  )
}
