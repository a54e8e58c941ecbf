import '../../i18n/lists-messages.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { noteVisit } from '#db/queries/visits.ts'
import { loadBrief } from '../../brief/load-brief.ts'
import { EmptyNewsroom } from '../../components/empty-newsroom.tsx'
import { FilterBar } from '../../components/filter-bar.tsx'
import { LiveProgress } from '../../components/live-progress.tsx'
import { RecountNotice } from '../../components/recount-notice.tsx'
import { TroubledOutlets } from '../../components/troubled-outlets.tsx'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import styles from './brief.module.css'
import { BriefStories } from './brief-stories.tsx'
import { BriefTotal } from './brief-total.tsx'
import { MovedSubjects } from './moved-subjects.tsx'
import { NewNames } from './new-names.tsx'
import { SilentVoices } from './silent-voices.tsx'
import { SinceChoice } from './since-choice.tsx'
import { Voices } from './voices.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { userId } = await requireReader(request, context)
  return loadBrief(request, context, await noteVisit(context.db, userId, context.now()))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'brief.title')

export default function MorningBrief() {
  const brief = useLoaderData<typeof loader>()
  const { t } = useLocale()
  if (brief.firstSteps) return <EmptyNewsroom steps={brief.firstSteps} />
  return (
    <>
      <h1>{t('brief.title')}</h1>
      <FilterBar filter={brief.filter} outlets={brief.outlets} today={brief.today} times={<SinceChoice brief={brief} />} />
      <LiveProgress />
      <RecountNotice recounts={brief.recounts} />
      <BriefTotal brief={brief} />
      <MovedSubjects brief={brief} />
      <div className={styles.columns}>
        <Voices brief={brief} />
        <div>
          <SilentVoices brief={brief} />
          <NewNames brief={brief} />
        </div>
      </div>
      <BriefStories brief={brief} />
      <TroubledOutlets states={brief.troubled} />
      <p className={styles.onward}>
        <Link to="/overview">{t('brief.overview')}</Link>
      </p>
    </>
  )
}
