import '../../i18n/desk-messages.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { labelOutlet } from '../../filters/load-selection.ts'
import { formatInstant } from '../../i18n/format.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import { requireOutlet } from '../../outlets/find-outlet.ts'
import { OutletHead } from '../../outlets/outlet-head.tsx'
import { requireReader } from '../../session/reader.ts'
import { askForPage } from './ask-for-page.ts'
import styles from './page.module.css'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const outlet = await requireOutlet(context.db, params.slug)
  const page = await askForPage(context, Number(params.id))
  if (page === 'no-answer') return { outlet: labelOutlet(outlet), page: null, problem: null }
  if (page && 'problem' in page) return { outlet: labelOutlet(outlet), page: null, problem: page.problem }
  if (page?.outletId !== outlet.id) throw new Response(null, { status: 404 })
  return { outlet: labelOutlet(outlet), page, problem: null }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'archivedPage.title')

/** A page as it came, without anything that acts, loads or leads elsewhere, in a frame that runs nothing. */
export default function ArchivedPage() {
  const { outlet, page, problem } = useLoaderData<typeof loader>()
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  return (
    <div className={settings.page}>
      <OutletHead outlet={outlet} title={t('archivedPage.title')} />
      {page === null && problem === null && <p>{t('archivedPage.noAnswer')}</p>}
      {problem !== null && (
        <p role="alert">
          {t('archivedPage.unreadable')} <bdi dir="ltr">{problem}</bdi>
        </p>
      )}
      {page !== null && (
        <>
          <p>
            {t('archivedPage.fetched', { when: formatInstant(tag, page.fetchedAt, timeZone), status: page.status })}{' '}
            <bdi dir="ltr" className={styles.address}>
              {page.url}
            </bdi>
          </p>
          <p>{t('archivedPage.help')}</p>
          <iframe className={styles.frame} title={t('archivedPage.title')} sandbox="" srcDoc={page.snapshot} />
        </>
      )}
    </div>
  )
}
