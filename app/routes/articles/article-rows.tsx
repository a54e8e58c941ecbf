import { Link } from '@remix-run/react'
import { ArticleTime } from '../../components/article-time.tsx'
import { OutletName } from '../../components/outlet-name.tsx'
import { SubjectLink } from '../../components/subject-name.tsx'
import styles from './articles.module.css'
import type { loadArticles } from './load-articles.ts'

type Article = Awaited<ReturnType<typeof loadArticles>>['articles'][number]

/** Headline, outlet, time, and the subjects found, an article a row. */
export function ArticleRows({ articles }: { articles: Article[] }) {
  return (
    <ol className={styles.rows}>
      {articles.map((article) => (
        <li key={article.id} data-row>
          <p className={styles.source}>
            <OutletName outlet={article.outlet} />
            <ArticleTime article={article} />
          </p>
          <div dir="auto">
            <h2 className={styles.title}>
              <Link to={`/articles/${article.id}`} data-row-link>
                {article.title}
              </Link>
            </h2>
            <ul className={styles.subjects}>
              {article.subjects.map((subject) => (
                <li key={subject.id}>
                  <SubjectLink subject={subject} isRowLink={false} />
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  )
}
