import type { Why } from '../../brief/load-why.ts'
import { Figure } from '../../components/figure.tsx'
import { StoryLine } from '../../components/story-line.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './why.module.css'

/** The stories that bring several of the articles: what a jump is often made of. */
export function WhyStories({ why }: { why: Why }) {
  const { t } = useLocale()
  const { stories, moreStories, copies, articles } = why
  return (
    <Figure
      title={t('why.stories')}
      base={t('why.storiesBase', { copies, articles })}
      notes={moreStories > 0 ? [t('why.moreStories', { count: moreStories })] : []}
    >
      {stories.length === 0 && <p className={styles.empty}>{t('why.noStories')}</p>}
      <ol className={styles.rows}>
        {stories.map(({ head, articles: own }) => (
          <li key={head.id} data-row>
            <p className={styles.count}>{t('why.ofThem', { count: own })}</p>
            <div>
              <StoryLine story={head} />
            </div>
          </li>
        ))}
      </ol>
    </Figure>
  )
}
