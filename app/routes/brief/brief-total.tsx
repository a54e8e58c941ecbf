import { Link } from '@remix-run/react'
import type { Brief } from '../../brief/load-brief.ts'
import { formatUsual } from '../../components/usual.tsx'
import { formatDay, formatInstant } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import styles from './brief.module.css'
import { useEvidence } from './use-evidence.ts'

/** The page's first answer: how much was collected, on which days, and whether that is as usual. */
export function BriefTotal({ brief }: { brief: Brief }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  const { window, today, basis, base, articles, outletsWithArticles, lastVisitAt } = brief
  const evidence = useEvidence(brief)
  const days = window.from === today ? 'today' : 'days'
  return (
    <>
      <p className={styles.total}>
        <Link to={evidence({})}>{t('overview.total', { articles, outlets: outletsWithArticles })}</Link>{' '}
        <span className={styles.soft}>{t(`brief.${days}`, { from: formatDay(tag, window.from, 'medium') })}</span>
      </p>
      <p className={styles.note}>
        {basis === null
          ? t('brief.basis.none')
          : `${t(`brief.basis.${basis}`)} ${t('brief.volume', { now: base.now, usual: formatUsual(tag, base.usual), outlets: brief.comparedOutlets })}`}
      </p>
      {window.since === 'visit' && lastVisitAt !== null && (
        <p className={styles.note}>
          {t(window.isCut ? 'brief.visitCut' : 'brief.visit', { when: formatInstant(tag, lastVisitAt, timeZone) })}
        </p>
      )}
    </>
  )
}
