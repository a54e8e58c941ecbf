import { Link } from '@remix-run/react'
import { useLocale } from '../i18n/use-locale.ts'
import type { StoryHead } from '../stories/load-heads.ts'
import { ArticleTime } from './article-time.tsx'
import { OutletName } from './outlet-name.tsx'
import styles from './story-line.module.css'

/** A story in a list: its first headline, who was first, how many outlets reprinted it. */
export function StoryLine({ story }: { story: StoryHead }) {
  const { t } = useLocale()
  const { first, certainty, copies, outlets } = story
  return (
    <>
      <h3 className={styles.title}>
        <Link to={`/stories/${story.id}`} data-row-link>
          <bdi>{first.title}</bdi>
        </Link>
      </h3>
      <p className={styles.counts}>
        <span>{t('stories.reprinted', { outlets: outlets - 1, articles: copies.length })}</span>
        <span>
          {t('stories.first')} <OutletName outlet={first.outlet} /> <ArticleTime article={first} />
          {certainty.rests !== 'minute' && (
            <span className={styles.doubt} title={t(`stories.rests.${certainty.rests}`)}>
              {' '}
              {t('stories.doubt')}
            </span>
          )}
        </span>
        <Credits story={story} />
      </p>
    </>
  )
}

/** Whom its copies credit, as printed. */
function Credits({ story }: { story: StoryHead }) {
  const { t } = useLocale()
  const credited = [...new Set(story.copies.flatMap((copy) => (copy.creditedSource === null ? [] : [copy.creditedSource])))]
  if (credited.length === 0) return null
  return (
    <span>
      {t('stories.credited')}{' '}
      {credited.slice(0, 3).map((source, index) => (
        <span key={source}>
          {index > 0 && t('listComma')}
          <bdi>{source}</bdi>
        </span>
      ))}
    </span>
  )
}
