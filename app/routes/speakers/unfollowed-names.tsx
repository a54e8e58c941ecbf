import { Form, Link } from '@remix-run/react'
import { Figure } from '../../components/figure.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import type { Unfollowed } from './load-unfollowed.ts'
import styles from './unfollowed-names.module.css'

/** Names that are quoted often and that nobody follows yet: one button makes each a speaker with a page of its own. */
export function UnfollowedNames({ names, days }: Unfollowed) {
  const { t } = useLocale()
  if (names.length === 0) return null
  return (
    <Figure title={t('unfollowed.title')} base={days === null ? t('unfollowed.base') : t('unfollowed.recent', { days })}>
      <ul className={styles.names}>
        {names.map(({ name, quotes, articles, outlets, words, articleId, at }) => (
          <li key={name}>
            <div>
              <h3>
                <bdi>{name}</bdi>
              </h3>
              <p className={styles.counts}>{t('unfollowed.counts', { quotes, articles, outlets })}</p>
              <p className={styles.words} dir="auto">
                <Link to={`/articles/${articleId}#m${at}`}>{words}</Link>
              </p>
            </div>
            <Form method="post" className="screen-only">
              <input type="hidden" name="name" value={name} />
              <button type="submit" className={styles.follow} aria-label={t('unfollowed.followName', { name })}>
                {t('unfollowed.follow')}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </Figure>
  )
}
