import { Link } from '@remix-run/react'
import type { Exploration } from '../../figures/exploration.ts'
import { exploreSearch } from '../../figures/exploration.ts'
import { startOfMonth } from '../../i18n/calendars.ts'
import type { MessageKey } from '../../i18n/catalogues.ts'
import { readTag } from '../../i18n/tag.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './explore.module.css'
import type { ExplorePage } from './load-explore-page.ts'

/** Figures that answer a common question at once, and show what can be asked. */
export function StartingPoints({ page }: { page: ExplorePage }) {
  const { t, tag } = useLocale()
  const { asked, today } = page.figure
  const slugs = (kind: 'speaker' | 'topic', most: number) =>
    page.leading
      .filter((subject) => subject.kind === kind)
      .map(({ slug }) => slug)
      .slice(0, most)
  const thisMonth = { ...asked.filter, preset: null, from: startOfMonth(readTag(tag).calendar, today), to: today }
  const starts: [MessageKey, Exploration][] = [
    ['explore.start.voice', { ...asked, subjects: slugs('speaker', 3), scale: 'voice', filter: thisMonth }],
    ['explore.start.outlets', { ...asked, subjects: slugs('topic', 5), shape: 'heat', scale: 'share' }],
    ['explore.start.sections', { ...asked, split: 'section', shape: 'bars', scale: 'share' }],
  ]
  return (
    <p className={styles.hints}>
      {t('explore.starts')}{' '}
      {starts.map(([key, exploration]) => (
        <Link key={key} to={exploreSearch(exploration)}>
          {t(key)}
        </Link>
      ))}
    </p>
  )
}
