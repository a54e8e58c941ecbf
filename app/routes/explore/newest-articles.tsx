import { Link } from '@remix-run/react'
import { ArticleTime } from '../../components/article-time.tsx'
import { OutletName } from '../../components/outlet-name.tsx'
import { articlesPath } from '../../figures/selection-links.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './explore.module.css'
import type { ExplorePage } from './load-explore-page.ts'

/** The newest of the articles behind the figure, and the way to all of them. */
export function NewestArticles({ page }: { page: ExplorePage }) {
  const { t } = useLocale()
  if (page.newest.length === 0) return null
  return (
    <section className={styles.below}>
      <h2>{t('explore.newest')}</h2>
      <ul className={styles.rows}>
        {page.newest.map((article) => (
          <li key={article.id} data-row>
            <Link to={`/articles/${article.id}`} data-row-link dir="auto">
              {article.title}
            </Link>
            <small>
              <OutletName outlet={article.outlet} /> · <ArticleTime article={article} />
            </small>
          </li>
        ))}
      </ul>
      <p className="screen-only">
        <Link to={articlesPath(page.figure, null, null)}>{t('explore.openArticles')}</Link>
      </p>
    </section>
  )
}
