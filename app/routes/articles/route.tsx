import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { FilterBar } from '../../components/filter-bar.tsx'
import { LiveProgress } from '../../components/live-progress.tsx'
import { SubjectLink } from '../../components/subject-name.tsx'
import { changeSearch } from '../../filters/filter.ts'
import { Message } from '../../i18n/message.tsx'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { ArticleRows } from './article-rows.tsx'
import styles from './articles.module.css'
import { loadArticles } from './load-articles.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return loadArticles(request, context)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'articles.title')

export default function Articles() {
  const { filter, today, outlets, subject, isUndated, undated, total, articles, isFirstPage, older } = useLoaderData<typeof loader>()
  const { t } = useLocale()
  const [params] = useSearchParams()
  return (
    <>
      <h1>{t('articles.title')}</h1>
      <FilterBar filter={filter} outlets={outlets} today={today} />
      <LiveProgress />
      <p className={styles.total}>
        {isUndated ? (
          t('articles.undatedTotal', { count: total })
        ) : subject ? (
          <Message id="articles.mentioning" values={{ count: total, subject: <SubjectLink key="subject" subject={subject} /> }} />
        ) : (
          t('articles.total', { count: total })
        )}{' '}
        {(subject || isUndated) && <Link to={changeSearch(params, { subject: null, undated: null }) || '?'}>{t('articles.all')}</Link>}
      </p>
      {!isUndated && undated > 0 && (
        <p className={styles.note}>
          <Link to={changeSearch(params, { undated: '1', subject: null })}>{t('articles.undatedCount', { count: undated })}</Link>
        </p>
      )}
      {isUndated && <p className={styles.note}>{t('articles.undatedWhy')}</p>}
      {articles.length === 0 ? <p className={styles.none}>{t('articles.none')}</p> : <ArticleRows articles={articles} />}
      <nav className={styles.pages} aria-label={t('pages.label')}>
        {!isFirstPage && <Link to={changeSearch(params, {}) || '?'}>{t('pages.newest')}</Link>}
        {older !== null && <Link to={changeSearch(params, { before: older })}>{t('pages.older')}</Link>}
      </nav>
    </>
  )
}
