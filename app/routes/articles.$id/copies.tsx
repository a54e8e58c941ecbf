import { Link } from '@remix-run/react'
import { ArticleTime } from '../../components/article-time.tsx'
import { OutletName } from '../../components/outlet-name.tsx'
import { formatShare } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './article.module.css'
import type { LoadedArticle } from './load-article.ts'

/** Other outlets that carry the same text, earliest first. */
export function Copies({ article }: { article: LoadedArticle }) {
  const { t, tag } = useLocale()
  if (article.copies.length === 0) return null
  return (
    <section aria-labelledby="copies">
      <h2 id="copies">{t('article.copies')}</h2>
      <ul className={styles.list}>
        {article.copies.map((copy) => (
          <li key={copy.id}>
            <Link to={`/articles/${copy.id}`}>
              <OutletName outlet={copy.outlet} />
            </Link>{' '}
            <span className={styles.soft}>
              <ArticleTime article={copy} />
              {copy.share !== null && ` · ${t('article.share', { share: formatShare(tag, copy.share) })}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/stories/${article.storyId}`}>{t('article.toStory')}</Link>
      </p>
    </section>
  )
}
