import { useFetcher, useRevalidator } from '@remix-run/react'
import { useAsking } from '../components/use-asking.ts'
import { useLocale } from '../i18n/use-locale.ts'
import type { loader } from '../routes/subjects.$slug.recount/route.ts'
import type { Recount } from './find-recount.ts'
import styles from './subject-recount.module.css'

const ASK_MS = 1_000

/** Says that the figures of a subject are being recounted, and how far that is. When it has ended, the page waits for the reader to bring it up to date. */
export function SubjectRecount({ slug, recount: first }: { slug: string; recount: Recount | null }) {
  const { t } = useLocale()
  const { load, data, state } = useFetcher<typeof loader>()
  const { revalidate } = useRevalidator()
  const recount = data === undefined ? first : data.recount
  useAsking(first === null || recount === null ? null : ASK_MS, state !== 'idle', () => load(`/subjects/${slug}/recount`))
  if (first === null) return null
  return (
    <div className={styles.notice} role="status">
      {recount === null ? (
        <button type="button" onClick={revalidate} className="screen-only">
          {t('recount.ended')}
        </button>
      ) : recount.total === 0 ? (
        <p>{t('recount.waiting')}</p>
      ) : (
        <p>
          {t('recount.running', recount)} <progress max={recount.total} value={recount.done} aria-label={t('recount.label')} />
        </p>
      )}
    </div>
  )
}
