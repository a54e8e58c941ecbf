import '../../i18n/lists-messages.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { EmptyNewsroom } from '../../components/empty-newsroom.tsx'
import { EmptyRange } from '../../components/empty-range.tsx'
import { Figure } from '../../components/figure.tsx'
import { FilterBar } from '../../components/filter-bar.tsx'
import { LiveProgress } from '../../components/live-progress.tsx'
import { StoryLine } from '../../components/story-line.tsx'
import { SwitchLinks } from '../../components/switch-links.tsx'
import { findFirstSteps } from '../../figures/find-first-steps.ts'
import { changeSearch } from '../../filters/filter.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { CreditsTable } from './credits-table.tsx'
import { loadStories, type StoriesPage } from './load-stories.ts'
import styles from './stories.module.css'
import { SubjectChoice } from './subject-choice.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return { ...(await loadStories(request, context)), firstSteps: await findFirstSteps(context) }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'stories.title')

export default function Stories() {
  const page = useLoaderData<typeof loader>()
  const { t } = useLocale()
  const { filter, today, outlets, total, articles, outletsWithArticles, firstSteps } = page
  if (firstSteps) return <EmptyNewsroom steps={firstSteps} />
  return (
    <>
      <h1>{t('stories.title')}</h1>
      <FilterBar filter={filter} outlets={outlets} today={today} />
      <LiveProgress />
      <Figure
        title={t('stories.total', { count: total })}
        base={t('base.articles', { articles, outlets: outletsWithArticles })}
        controls={<Controls page={page} />}
        notes={[t('stories.explained'), t('stories.firstExplained')]}
      >
        {page.stories.length === 0 ? <EmptyRange words={t('stories.none')} /> : <StoryRows page={page} />}
      </Figure>
      <CreditsTable credits={page.credits} />
    </>
  )
}

function Controls({ page }: { page: StoriesPage }) {
  const { t } = useLocale()
  return (
    <>
      <SubjectChoice subjects={page.subjects} chosen={page.subject?.slug ?? null} />
      <SwitchLinks
        label={t('stories.order')}
        name="sort"
        current={page.order}
        options={[
          { value: 'outlets', label: t('stories.order.outlets'), isUsual: true },
          { value: 'newest', label: t('stories.order.newest') },
        ]}
      />
    </>
  )
}

function StoryRows({ page: { stories, offset, next } }: { page: StoriesPage }) {
  const { t } = useLocale()
  const [params] = useSearchParams()
  return (
    <>
      <ol className={styles.rows}>
        {stories.map((story) => (
          <li key={story.id} data-row>
            <StoryLine story={story} />
          </li>
        ))}
      </ol>
      <nav className={styles.pages} aria-label={t('pages.label')}>
        {offset > 0 && <Link to={changeSearch(params, {}) || '?'}>{t('search.firstPage')}</Link>}
        {next !== null && <Link to={changeSearch(params, { after: String(next) })}>{t('search.nextPage')}</Link>}
      </nav>
    </>
  )
}
