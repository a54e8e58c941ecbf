import '../../i18n/lists-messages.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ArticleTime } from '../../components/article-time.tsx'
import { CorrectionList } from '../../components/correction-list.tsx'
import { OutletName } from '../../components/outlet-name.tsx'
import { spellAddress } from '../../components/spell-address.ts'
import { titleOf } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import styles from './article.module.css'
import { ArticleText } from './article-text.tsx'
import { Copies } from './copies.tsx'
import { EvidenceTable } from './evidence-table.tsx'
import { Findings } from './findings.tsx'
import { loadArticle } from './load-article.ts'
import { MarkedSearch } from './marked-search.tsx'
import { VersionDifference, Versions } from './versions.tsx'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return loadArticle(context, Number(params.id), new URL(request.url).searchParams)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titleOf(matches, data?.title)

export default function Article() {
  const article = useLoaderData<typeof loader>()
  const { t } = useLocale()
  return (
    <article className={styles.article}>
      <div className={styles.text}>
        <p className={styles.source}>
          <OutletName outlet={article.outlet} /> · <ArticleTime article={article} />
          {article.author && (
            <>
              {' · '}
              <bdi>{article.author}</bdi>
            </>
          )}
        </p>
        {article.kicker && (
          <p dir="auto" className={styles.kicker}>
            {article.kicker}
          </p>
        )}
        {article.search && <MarkedSearch query={article.search.typed} />}
        <ArticleText article={article} />
        {article.compared && <VersionDifference compared={article.compared} />}
        <p className={styles.original}>
          <a href={article.url} rel="noopener noreferrer nofollow" target="_blank">
            {t('article.original')}
          </a>{' '}
          <span dir="ltr">{spellAddress(article.url)}</span>
        </p>
      </div>
      <aside className={styles.aside}>
        <Findings article={article} />
        {article.corrections.length > 0 && (
          <section aria-labelledby="corrections">
            <h2 id="corrections">{t('correct.title')}</h2>
            <CorrectionList corrections={article.corrections} />
          </section>
        )}
        <Copies article={article} />
        <Versions article={article} />
        <EvidenceTable article={article} />
      </aside>
    </article>
  )
}
