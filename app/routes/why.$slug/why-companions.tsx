import { Link } from '@remix-run/react'
import type { Why } from '../../brief/load-why.ts'
import { Figure } from '../../components/figure.tsx'
import { subjectNameIn } from '../../components/subject-name.tsx'
import { formatShare } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { useWhyEvidence } from './use-why-evidence.ts'
import styles from './why.module.css'

/** The other subjects in the same articles, those that are there more than usual first. */
export function WhyCompanions({ why }: { why: Why }) {
  const { t, tag, language } = useLocale()
  const evidence = useWhyEvidence(why)
  return (
    <Figure title={t('why.companions')} base={t('why.companionsBase', { articles: why.articles })}>
      {why.companions.length === 0 && <p className={styles.empty}>{t('why.noCompanions')}</p>}
      <ul className={styles.short}>
        {why.companions.map(({ label, now, before }) => (
          <li key={label.id} data-row>
            <Link to={evidence({ subject: [why.subject.slug, label.slug], join: 'all' })} data-row-link>
              <bdi>{subjectNameIn(language, label)}</bdi>
            </Link>{' '}
            <span className={styles.soft}>
              {t('why.companion', { count: now.count, share: formatShare(tag, now.count / now.base) })}
              {before.base > 0 &&
                ` · ${t('why.companionBefore', { share: formatShare(tag, before.count / before.base), base: before.base })}`}
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  )
}
