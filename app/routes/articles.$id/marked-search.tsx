import { Link } from '@remix-run/react'
import { Message } from '../../i18n/message.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './article.module.css'

/** Says which search's words are marked, and takes the marks away. */
export function MarkedSearch({ query }: { query: string }) {
  const { t } = useLocale()
  return (
    <p className={`${styles.source} screen-only`}>
      <Message
        id="search.marked"
        values={{
          query: (
            <Link key="query" to={`/search?${new URLSearchParams({ q: query })}`} dir="auto">
              {query}
            </Link>
          ),
        }}
      />{' '}
      <Link to="?" preventScrollReset>
        {t('search.unmark')}
      </Link>
    </p>
  )
}
