import { Form, Link, useSearchParams } from '@remix-run/react'
import { Figure } from '../../components/figure.tsx'
import { changeSearch } from '../../filters/filter.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import type { Unfollowed } from './load-unfollowed.ts'
import styles from './unfollowed-names.module.css'

/** Names that are quoted often and that nobody follows yet: one button makes each a speaker with a page of its own. */
export function UnfollowedNames({ names, days, from, to }: Unfollowed) {
  const { t } = useLocale()
  const mayEdit = useMayEdit()
  const [params] = useSearchParams()
  if (names.length === 0) return null
  return (
    <Figure title={t('unfollowed.title')} base={days === null ? t('unfollowed.base') : t('unfollowed.recent', { days })}>
      <ul className={styles.names}>
        {names.map(({ name, quotes, articles, outlets, words, articleId, at }) => (
          <li key={name}>
            <div>
              <h3>
                <Link to={`/quotes${changeSearch(params, { from, to, name })}`}>
                  <bdi>{name}</bdi>
                </Link>
              </h3>
              <p className={styles.counts}>{t('unfollowed.counts', { quotes, articles, outlets })}</p>
              <p className={styles.words} dir="auto">
                <Link to={`/articles/${articleId}#m${at}`}>{words}</Link>
              </p>
            </div>
            {mayEdit && (
              <Form method="post" className="screen-only">
                <input type="hidden" name="name" value={name} />
                <button type="submit" className={styles.follow} aria-label={t('unfollowed.followName', { name })}>
                  {t('unfollowed.follow')}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Figure>
  )
}
