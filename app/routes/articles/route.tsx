import '../../i18n/lists-messages.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { EmptyNewsroom } from '../../components/empty-newsroom.tsx'
import { EmptyRange } from '../../components/empty-range.tsx'
import { FilterBar } from '../../components/filter-bar.tsx'
import { LiveProgress } from '../../components/live-progress.tsx'
import { findFirstSteps } from '../../figures/find-first-steps.ts'
import { changeSearch } from '../../filters/filter.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { ArticleRows } from './article-rows.tsx'
import { ArticleTotals } from './article-totals.tsx'
import styles from './articles.module.css'
import { loadArticles } from './load-articles.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return { ...(await loadArticles(request, context)), firstSteps: await findFirstSteps(context) }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'articles.title')

export default function Articles() {
  const page = useLoaderData<typeof loader>()
  const { question, today, outlets, articles, isFirstPage, older, firstSteps } = page
  const { t } = useLocale()
  const [params] = useSearchParams()
  if (firstSteps) return <EmptyNewsroom steps={firstSteps} />
  return (
    <>
      <h1>{t('articles.title')}</h1>
      <FilterBar filter={question.filter} outlets={outlets} today={today} />
      <LiveProgress />
      <ArticleTotals page={page} />
      {articles.length === 0 ? <EmptyRange words={t('articles.none')} /> : <ArticleRows articles={articles} />}
      <nav className={styles.pages} aria-label={t('pages.label')}>
        {!isFirstPage && <Link to={changeSearch(params, {}) || '?'}>{t('pages.newest')}</Link>}
        {older !== null && <Link to={changeSearch(params, { before: older })}>{t('pages.older')}</Link>}
      </nav>
    </>
  )
}
