import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { EmptyNewsroom } from '../../components/empty-newsroom.tsx'
import { FilterBar } from '../../components/filter-bar.tsx'
import { findFirstSteps } from '../../figures/find-first-steps.ts'
import { localeOf, pageTitle, titleOf } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import { Found } from './found.tsx'
import { loadSearch } from './load-search.ts'
import { QueryHelp } from './query-help.tsx'
import { SearchBox } from './search-box.tsx'
import { SuggestedSubjects } from './suggested-subjects.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return { ...(await loadSearch(request, context)), firstSteps: await findFirstSteps(context) }
}

/** A search is named by its words, so that its tab and its place in the history can be told from others. */
export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data?.asked.typed && localeOf(matches) ? titleOf(matches, data.asked.typed) : pageTitle(matches, 'search.title')

export default function Search() {
  const { filter, today, outlets, asked, problem, subject, suggested, results, firstSteps } = useLoaderData<typeof loader>()
  const { t } = useLocale()
  const mayEdit = useMayEdit()
  if (firstSteps) return <EmptyNewsroom steps={firstSteps} />
  return (
    <>
      <h1>{t('search.title')}</h1>
      <SearchBox key={asked.typed} typed={asked.typed} problem={problem} />
      {asked.typed !== '' && problem === null && <FilterBar filter={filter} outlets={outlets} today={today} />}
      {asked.typed !== '' && problem === null && mayEdit && (
        <p className="screen-only">
          <Link to={`/topics/new?${new URLSearchParams({ query: asked.typed })}`}>{t('search.saveTopic')}</Link>
        </p>
      )}
      {suggested.length > 0 && <SuggestedSubjects subjects={suggested} />}
      {results === null && <QueryHelp isOpen />}
      {results !== null && <Found results={results} asked={asked} subject={subject} today={today} />}
      {results !== null && <QueryHelp />}
    </>
  )
}
