import { Link } from '@remix-run/react'
import { TextDifference } from '../../components/text-difference.tsx'
import { formatInstant } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import styles from './article.module.css'
import type { LoadedArticle } from './load-article.ts'

/** The texts that the article had before, each leading to what has changed since. */
export function Versions({ article }: { article: LoadedArticle }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  if (article.versions.length === 0) return null
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('version.title')}</h2>
      <ul className={styles.list}>
        {article.versions.map(({ version, readAt }) => (
          <li key={version}>
            {t('version.read', { version, when: formatInstant(tag, readAt, timeZone) })}{' '}
            <Link to={`?version=${version}#changes`} preventScrollReset>
              {t('version.compare')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How the newest text differs from an earlier one. */
export function VersionDifference({ compared }: { compared: NonNullable<LoadedArticle['compared']> }) {
  const { t } = useLocale()
  const { version, title, text } = compared
  const isSame = [title, text].every(({ words }) => words.added + words.removed === 0)
  return (
    <section id="changes" className={styles.changes} aria-labelledby="changes-title">
      <h2 id="changes-title">{t('version.of', { version })}</h2>
      <p className={styles.soft}>{isSame ? t('difference.none') : t('difference.words', text.words)}</p>
      <h3 dir="auto">
        <TextDifference difference={title} />
      </h3>
      <div dir="auto" className={styles.changed}>
        <TextDifference difference={text} />
      </div>
    </section>
  )
}
