import type { Brief } from '../../brief/load-brief.ts'
import { Figure } from '../../components/figure.tsx'
import { SubjectLink } from '../../components/subject-name.tsx'
import { formatUsual } from '../../components/usual.tsx'
import { formatDay } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './brief.module.css'

/** Speakers who are usually quoted on such days and were not, in outlets that were collected. */
export function SilentVoices({ brief }: { brief: Brief }) {
  const { t, tag } = useLocale()
  if (brief.basis === null) return null
  return (
    <Figure title={t('brief.silent')} base={t('brief.silentBase')}>
      {brief.silent.length === 0 && <p className={styles.empty}>{t('brief.silent.none')}</p>}
      <ul className={styles.short}>
        {brief.silent.map(({ label, usual, isSmall, lastDay }) => (
          <li key={label.id} data-row>
            <SubjectLink subject={label} />{' '}
            <span className={styles.soft} title={isSmall ? t('usual.small') : undefined}>
              {t('brief.silentUsual', { usual: formatUsual(tag, usual) })}
              {isSmall && <sup aria-hidden="true">*</sup>}
              {lastDay !== null && ` · ${t('brief.silentSince', { day: formatDay(tag, lastDay, 'medium') })}`}
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  )
}
