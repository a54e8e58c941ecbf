import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyNewsroom } from '../../components/empty-newsroom.tsx'
import { LiveProgress } from '../../components/live-progress.tsx'
import { findFirstSteps } from '../../figures/find-first-steps.ts'
import { nameExploration } from '../../figures/name-exploration.ts'
import { localeOf, titleOf } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { addTerm } from './add-term.ts'
import { answerFlagForm } from './answer-flag-form.ts'
import { ExploreControls } from './explore-controls.tsx'
import { ExploreFigure } from './explore-figure.tsx'
import { FigureFlags } from './figure-flags.tsx'
import { LeadingStories } from './leading-stories.tsx'
import { loadExplorePage } from './load-explore-page.ts'
import { NewestArticles } from './newest-articles.tsx'
import { TermChoice } from './term-choice.tsx'
import { useLatestAddress } from './use-latest-address.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const added = await addTerm(request, context)
  if (added !== null) throw redirect(added)
  return { ...(await loadExplorePage(request, context)), firstSteps: await findFirstSteps(context) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  return answerFlagForm(request, context, reader)
}

/** A figure is named by what it shows, so that its tab and its place in the history can be told from others. */
export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const locale = localeOf(matches)
  return titleOf(matches, data && locale ? nameExploration(data.figure, locale).title : undefined)
}

export default function Explore() {
  const page = useLoaderData<typeof loader>()
  const { t } = useLocale()
  const go = useLatestAddress(page.figure.asked)
  if (page.firstSteps) return <EmptyNewsroom steps={page.firstSteps} />
  return (
    <>
      <h1 className="visually-hidden">{t('explore.heading')}</h1>
      <TermChoice page={page} go={go} />
      <ExploreControls page={page} go={go} />
      <LiveProgress />
      <ExploreFigure figure={page.figure} />
      <LeadingStories page={page} />
      <NewestArticles page={page} />
      <FigureFlags page={page} />
    </>
  )
}
