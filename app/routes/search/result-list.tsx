import { Link, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ArticleTime } from '../../components/article-time.tsx'
import { MarkedText } from '../../components/marked-text.tsx'
import marks from '../../components/marks.module.css'
import { OutletName } from '../../components/outlet-name.tsx'
import { SwitchLinks } from '../../components/switch-links.tsx'
import { changeSearch } from '../../filters/filter.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { Order } from './asked.ts'
import type { Counted, Results } from './load-search.ts'
import styles from './result-list.module.css'

/** `counted`: null while it is on its way. */
type ResultListProps = { results: Results; counted: Counted | 'failed' | null; order: Order }

/** One page of what was found: headline, outlet, time, and up to three sentences with the words marked. */
export function ResultList({ results, counted, order }: ResultListProps) {
  const { t } = useLocale()
  const [params] = useSearchParams()
  const { first, next, articles } = results
  const known = counted === 'failed' ? null : counted
  const last = first + articles.length - 1
  return (
    <section aria-labelledby="results">
      <header className={styles.header}>
        <h2 id="results" aria-live="polite">
          {counted === null && t('search.counting')}
          {counted === 'failed' && t('search.countFailed')}
          {known && t('search.total', { count: known.total, outlets: known.outletCount })}
        </h2>
        {known !== null && known.undated > 0 && (
          <Link to={changeSearch(params, { undated: '1' })}>{t('search.undatedCount', { count: known.undated })}</Link>
        )}
        <SwitchLinks
          label={t('search.order')}
          name="sort"
          current={order}
          options={(['time', 'relevance'] as const).map((value) => ({
            value,
            label: t(`search.order.${value}`),
            isUsual: value === 'time',
          }))}
        />
        <a href="#facets" className={styles.toFacets}>
          {t('search.narrow')}
        </a>
      </header>
      {known !== null && known.unread > 0 && <p className={styles.note}>{t('search.unread', { count: known.unread })}</p>}
      <ol className={styles.articles}>
        {articles.map((article) => (
          <ResultRow key={article.id} article={article} />
        ))}
      </ol>
      <nav className={styles.pages} aria-label={t('pages.label')}>
        <span>{known ? t('search.shown', { first, last, total: known.total }) : t('search.shownUncounted', { first, last })}</span>
        {first > 1 && <Link to={changeSearch(params, {}) || '?'}>{t('search.firstPage')}</Link>}
        {next !== null && <Link to={changeSearch(params, { after: String(next) })}>{t('search.nextPage')}</Link>}
      </nav>
    </section>
  )
}

function ResultRow({ article }: { article: Results['articles'][number] }) {
  const { t, direction } = useLocale()
  const [params] = useSearchParams()
  const { id, title, titleMarks, sentences, more } = article
  return (
    <li data-row>
      <p className={styles.source}>
        <OutletName outlet={article.outlet} />
        <ArticleTime article={article} />
      </p>
      <div dir="auto">
        <h3>
          <Link to={`/articles/${id}?${new URLSearchParams({ q: params.get('q') ?? '' })}`} data-row-link>
            <MarkedText text={title} marks={titleMarks} render={markFound} />
          </Link>
        </h3>
        {sentences.map((sentence) => (
          <p key={sentence.at} className={styles.sentence} dir="auto">
            <MarkedText text={sentence.text} marks={sentence.marks} render={markFound} />
            {sentence.isCut && ' …'}
          </p>
        ))}
        {more > 0 && (
          <p className={styles.more} dir={direction}>
            {t('sentences.more', { count: more })}
          </p>
        )}
      </div>
    </li>
  )
}

function markFound(_: unknown, words: ReactNode): ReactNode {
  return <mark className={marks.mention}>{words}</mark>
}
