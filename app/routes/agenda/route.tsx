import '../../i18n/lists-messages.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { loadAgenda } from '../../agenda/load-agenda.ts'
import { EmptyNewsroom } from '../../components/empty-newsroom.tsx'
import { FilterBar } from '../../components/filter-bar.tsx'
import { LiveProgress } from '../../components/live-progress.tsx'
import { RecountNotice } from '../../components/recount-notice.tsx'
import { findFirstSteps } from '../../figures/find-first-steps.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import styles from './agenda.module.css'
import { LeadsTable } from './leads-table.tsx'
import { PressAxis } from './press-axis.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return { agenda: await loadAgenda(request, context), firstSteps: await findFirstSteps(context) }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'agenda.title')

export default function AgendaPage() {
  const { agenda, firstSteps } = useLoaderData<typeof loader>()
  const { t } = useLocale()
  if (firstSteps) return <EmptyNewsroom steps={firstSteps} />
  return (
    <>
      <h1>{t('agenda.title')}</h1>
      <p className={styles.soft}>{t('agenda.question')}</p>
      <FilterBar filter={agenda.filter} outlets={agenda.outlets} today={agenda.today} hasLanguage={false} />
      <LiveProgress />
      <RecountNotice recounts={agenda.recounts} />
      <PressAxis agenda={agenda} />
      <LeadsTable agenda={agenda} />
    </>
  )
}
