import { Link } from '@remix-run/react'
import { exploreSearch } from '../../figures/exploration.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './explore.module.css'
import type { ExplorePage } from './load-explore-page.ts'

/** The stories that bring most of the articles, each to be left out: what the figure would be without its reprints. */
export function LeadingStories({ page }: { page: ExplorePage }) {
  const { t } = useLocale()
  const { asked } = page.figure
  if (page.stories.length === 0) return null
  return (
    <section className={styles.below}>
      <h2>{t('explore.stories')}</h2>
      <ul className={styles.rows}>
        {page.stories.map(({ id, title, articles, outlets }) => (
          <li key={id}>
            <Link to={`/stories/${id}`}>
              <bdi>{title}</bdi>
            </Link>
            <small>{t('explore.storyWeight', { articles, outlets })}</small>
            <Link to={exploreSearch({ ...asked, without: id })} preventScrollReset className="screen-only">
              {t('explore.leaveOut')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
