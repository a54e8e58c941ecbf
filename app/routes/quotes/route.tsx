import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { listArticlesQuoting } from '#db/queries/quoted-names.ts'
import { ArticleTime } from '../../components/article-time.tsx'
import { FilterBar } from '../../components/filter-bar.tsx'
import { OutletName } from '../../components/outlet-name.tsx'
import { loadSelection } from '../../filters/load-selection.ts'
import { titleOf } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { pickSentences } from '../../sentences/pick-sentences.ts'
import { requireReader } from '../../session/reader.ts'
import styles from './quotes.module.css'

/** More articles than anyone reads to judge a name. */
const MOST = 100

/** The quotes of a name that is nobody's subject: the evidence behind "new names". */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const name = new URL(request.url).searchParams.get('name')?.trim() ?? ''
  if (name === '') throw new Response(null, { status: 404 })
  const { filter, today, outlets, selection } = await loadSelection(request, context, '7d')
  const rows = await listArticlesQuoting(context.db, name, selection, MOST)
  const labels = new Map(outlets.map((outlet) => [outlet.id, outlet]))
  const articles = rows.map((row) => ({
    ...{ id: row.id, title: row.title, outlet: labels.get(row.outlet_id)!, day: row.day },
    ...{ publishedAt: row.published_at, precision: row.published_precision, quotes: row.quotes.length },
    sentences: pickSentences({ ...row, mentions: [] }).sentences,
  }))
  return { name, filter, today, outlets, articles, quotes: rows.reduce((sum, row) => sum + row.quotes.length, 0) }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titleOf(matches, data?.name)

export default function QuotesOfName() {
  const { name, filter, today, outlets, articles, quotes } = useLoaderData<typeof loader>()
  const { t } = useLocale()
  const counts = { quotes, articles: articles.length, outlets: new Set(articles.map(({ outlet }) => outlet.id)).size }
  return (
    <>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <FilterBar filter={filter} outlets={outlets} today={today} />
      <p>{t('unfollowed.counts', counts)}</p>
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
    </>
  )
}
