import { Link, useSearchParams } from '@remix-run/react'
import { outletNameIn } from '../../components/outlet-name.tsx'
import { nameQuestion } from '../../figures/name-exploration.ts'
import { isolate } from '../../figures/name-series.ts'
import { changeSearch } from '../../filters/filter.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './articles.module.css'
import type { loadArticles } from './load-articles.ts'

type ArticlesPage = Awaited<ReturnType<typeof loadArticles>>

/** How many, of what, and what of them is not shown; with the stories that bring most of them. */
export function ArticleTotals({ page }: { page: ArticlesPage }) {
  const { question, terms, totals, isUndated, isCollectedOnly, undated, stories, credit } = page
  const { t, locale, language } = useLocale()
  const [params] = useSearchParams()
  const { measure } = question
  const isCountOfArticles = measure === 'articles' || measure === 'headlines'
  const measured = t(`explore.count.${measure}`, { count: totals.value })
  const isNarrowed = terms.length > 0 || question.sections.length > 0 || question.text !== null || isUndated
  return (
    <>
      {terms.length > 0 && <p className={styles.named}>{nameQuestion(question, terms, locale)}</p>}
      <p className={styles.total} data-articles={totals.articles} data-counted={totals.value}>
        {isUndated && isCountOfArticles
          ? t('articles.undatedTotal', { count: totals.articles })
          : isCountOfArticles
            ? t('articles.total', { count: totals.articles })
            : t('articles.selected', { measured, count: totals.articles })}{' '}
        {isNarrowed && <Link to={changeSearch(new URLSearchParams(), {}) || '?'}>{t('articles.all')}</Link>}{' '}
        {terms.length > 0 && <Link to={`/explore?${withoutOwn(params)}`}>{t('articles.figure')}</Link>} <WhyLink page={page} />
      </p>
      {credit && (
        <p className={styles.note}>
          {t('articles.crediting', { source: isolate(credit.outlet ? outletNameIn(language, credit.outlet) : credit.printed) })}{' '}
          <Link to={changeSearch(params, { credits: null, before: null }) || '?'}>{t('articles.allCredits')}</Link>
        </p>
      )}
      {isCollectedOnly && (
        <p className={styles.note}>
          {t('articles.collectedOnly')} <Link to={changeSearch(params, { collected: null }) || '?'}>{t('articles.allDays')}</Link>
        </p>
      )}
      {!isUndated && undated > 0 && (
        <p className={styles.note}>
          <Link to={changeSearch(params, { undated: '1', collected: null })}>{t('articles.undatedCount', { count: undated })}</Link>
        </p>
      )}
      {isUndated && <p className={styles.note}>{t('articles.undatedWhy')}</p>}
      {stories.length > 0 && (
        <ul className={styles.note}>
          {stories.map(({ id, title, articles, outlets }) => (
            <li key={id}>
              <Link to={`/stories/${id}`}>
                <bdi>{title}</bdi>
              </Link>{' '}
              · {t('explore.storyWeight', { articles, outlets })} ·{' '}
              <Link to={changeSearch(params, { without: String(id) })}>{t('explore.leaveOut')}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What goes with a subject's articles on these days: stories, outlets, other subjects. */
function WhyLink({ page: { question, isUndated } }: { page: ArticlesPage }) {
  const { t } = useLocale()
  const { subjects, queries, filter } = question
  const [subject] = subjects
  if (subject === undefined || subjects.length + queries.length > 1 || isUndated) return null
  const search = changeSearch(new URLSearchParams(), {
    from: filter.from,
    to: filter.to,
    outlet: filter.outlets,
    language: filter.language,
  })
  return <Link to={`/why/${subject}${search}`}>{t('brief.why')}</Link>
}

/** The question as a figure has it, without what only a list knows. */
function withoutOwn(params: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...params].filter(([name]) => !['before', 'after', 'collected', 'undated', 'credits'].includes(name)))
}
