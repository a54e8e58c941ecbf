import { Link } from '@remix-run/react'
import { ArticleTime } from '../../components/article-time.tsx'
import { OutletName } from '../../components/outlet-name.tsx'
import { ZoneSign } from '../../components/zone-sign.tsx'
import { formatInstant, formatShare } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import type { Copy, StoryHead } from '../../stories/load-heads.ts'
import styles from './story.module.css'

/** Every copy in the order in which they appeared, with the share of its text that stands in the first, whom it credits, and the way to what was changed. */
export function CopiesTable({ story, comparedId }: { story: StoryHead; comparedId: number | null }) {
  const { t } = useLocale()
  return (
    <div className={styles.scroll}>
      <table className={styles.copies}>
        <thead>
          <tr>
            <th scope="col">{t('outlets.outlet')}</th>
            <th scope="col">{t('story.when')}</th>
            <th scope="col">{t('story.headline')}</th>
            <th scope="col" className={styles.number}>
              {t('story.share')}
            </th>
            <th scope="col">{t('field.creditedSource')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('story.changes')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {story.copies.map((copy) => (
            <CopyRow key={copy.id} copy={copy} story={story} isCompared={copy.id === comparedId} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function timeOf({ precision, publishedAt, outlet }: Copy) {
  return precision === 'minute' && publishedAt !== null ? [{ at: publishedAt, timeZone: outlet.timeZone }] : []
}

function CopyRow({ copy, story, isCompared }: { copy: Copy; story: StoryHead; isCompared: boolean }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  const isFirst = copy.id === story.first.id
  const isRival = story.certainty.rivals.includes(copy.id)
  return (
    <tr data-row className={isCompared ? styles.compared : undefined}>
      <th scope="row">
        <OutletName outlet={copy.outlet} />
        {(isFirst || isRival) && <span className={styles.first}>{t(isFirst ? 'story.isFirst' : 'story.isRival')}</span>}
      </th>
      <td>
        <ArticleTime article={copy} />
        {copy.precision === 'minute' && copy.publishedAt !== null && (
          <ZoneSign at={copy.publishedAt} timeZone={copy.outlet.timeZone} among={story.copies.flatMap(timeOf)} />
        )}
        {copy.precision !== 'minute' && (
          <span className={styles.soft}>{t('story.seen', { when: formatInstant(tag, copy.firstSeenAt, timeZone) })}</span>
        )}
      </td>
      <td>
        <Link to={`/articles/${copy.id}`} data-row-link className={styles.headline}>
          <bdi>{copy.title}</bdi>
        </Link>
        {copy.isGone && <span className={styles.soft}>{t('story.gone')}</span>}
      </td>
      <td className={styles.number}>{isFirst || copy.share === null ? '' : formatShare(tag, copy.share)}</td>
      <td>
        <bdi>{copy.creditedSource}</bdi>
      </td>
      <td>
        {!isFirst && (
          <Link to={`?copy=${copy.id}#changes`} preventScrollReset>
            {t('story.changes')}
          </Link>
        )}
      </td>
    </tr>
  )
}
