import { Link } from '@remix-run/react'
import type { Brief } from '../../brief/load-brief.ts'
import { Figure } from '../../components/figure.tsx'
import { StoryLine } from '../../components/story-line.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './brief.module.css'
import { useEvidence } from './use-evidence.ts'

/** The stories that most outlets printed. */
export function BriefStories({ brief }: { brief: Brief }) {
  const { t } = useLocale()
  const evidence = useEvidence(brief)
  return (
    <Figure title={t('brief.stories')} base={t('brief.storiesBase')}>
      {brief.stories.length === 0 ? (
        <p className={styles.empty}>{t('stories.none')}</p>
      ) : (
        <>
          <ol className={styles.rows}>
            {brief.stories.map((story) => (
              <li key={story.id} data-row>
                <StoryLine story={story} />
              </li>
            ))}
          </ol>
          <p>
            <Link to={evidence({}, '/stories')}>{t('brief.allStories')}</Link>
          </p>
        </>
      )}
    </Figure>
  )
}
