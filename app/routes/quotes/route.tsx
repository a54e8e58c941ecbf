import '../../i18n/lists-messages.ts'
import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { countQuotesOfName, findSubjectQuotedAs, listArticlesQuoting } from '#db/queries/quoting-articles.ts'
import { ArticleTime } from '../../components/article-time.tsx'
import { EmptyRange } from '../../components/empty-range.tsx'
import { FilterBar } from '../../components/filter-bar.tsx'
import { OutletName } from '../../components/outlet-name.tsx'
import { carriedSearch, changeSearch } from '../../filters/filter.ts'
import { loadSelection } from '../../filters/load-selection.ts'
import { titleOf } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { readCursor, writeCursor } from '../../sentences/load-sentences.ts'
import { pickSentences } from '../../sentences/pick-sentences.ts'
import { requireReader } from '../../session/reader.ts'
import styles from './quotes.module.css'

const PAGE = 40

/** The quotes of a name that is nobody's subject: the evidence behind "new names" and names that are often quoted. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const { db } = context
  const params = new URL(request.url).searchParams
  const name = params.get('name')?.trim() ?? ''
  if (name === '') throw redirect(`/speakers${carriedSearch(params)}`)
  const { filter, today, outlets, selection } = await loadSelection(request, context, '7d')
  const counts = await countQuotesOfName(db, name, selection)
  const followed = counts.quotes === 0 ? await findSubjectQuotedAs(db, name, selection) : null
  if (followed) throw redirect(`/speakers/${followed.slug}${carriedSearch(params)}`)
  const before = readCursor(params.get('before'))
  const rows = await listArticlesQuoting(db, name, selection, { before, limit: PAGE + 1 })
  const labels = new Map(outlets.map((outlet) => [outlet.id, outlet]))
  const articles = rows.slice(0, PAGE).map((row) => ({
    ...{ id: row.id, title: row.title, outlet: labels.get(row.outlet_id)!, day: row.day },
    ...{ publishedAt: row.published_at, precision: row.published_precision },
    sentences: pickSentences({ ...row, mentions: [] }).sentences,
  }))
  const last = rows.length > PAGE ? rows[PAGE - 1]! : null
  const older = last && writeCursor({ publishedAt: last.published_at ?? 0, id: last.id })
  return { name, filter, today, outlets, articles, counts, isFirstPage: before === null, older }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titleOf(matches, data?.name)

export default function QuotesOfName() {
  const { name, filter, today, outlets, articles, counts, isFirstPage, older } = useLoaderData<typeof loader>()
  const { t } = useLocale()
  const [params] = useSearchParams()
  return (
    <>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <FilterBar filter={filter} outlets={outlets} today={today} />
      {counts.quotes === 0 ? <EmptyRange words={t('quotes.none')} /> : <p>{t('unfollowed.counts', counts)}</p>}
      <ol className={styles.rows}>
        {articles.map((article) => (
          <li key={article.id} data-row>
            <p className={styles.soft}>
              <OutletName outlet={article.outlet} /> · <ArticleTime article={article} />
            </p>
            <h2 dir="auto">
              <Link to={`/articles/${article.id}`} data-row-link>
                {article.title}
              </Link>
            </h2>
            {article.sentences.map((sentence) => (
              <blockquote key={sentence.at} dir="auto">
                <Link to={`/articles/${article.id}#m${sentence.at}`}>{sentence.text}</Link>
              </blockquote>
            ))}
          </li>
        ))}
      </ol>
      <nav className={styles.pages} aria-label={t('pages.label')}>
        {!isFirstPage && <Link to={changeSearch(params, { before: null })}>{t('pages.newest')}</Link>}
        {older !== null && <Link to={changeSearch(params, { before: older })}>{t('pages.older')}</Link>}
      </nav>
    </>
  )
}
