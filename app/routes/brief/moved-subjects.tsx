import { Link } from '@remix-run/react'
import type { Brief } from '../../brief/load-brief.ts'
import type { MovedSubject } from '../../brief/load-moves.ts'
import { ChangeMark } from '../../components/change-mark.tsx'
import { Figure } from '../../components/figure.tsx'
import { Sparkline } from '../../components/sparkline.tsx'
import { SubjectLink, subjectNameIn } from '../../components/subject-name.tsx'
import { Usual } from '../../components/usual.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './brief.module.css'
import { MoveReason } from './move-reason.tsx'
import { useEvidence } from './use-evidence.ts'

/** The subjects that are far from what is usual, each with what goes with it and the way to its articles. */
export function MovedSubjects({ brief }: { brief: Brief }) {
  const { t } = useLocale()
  const { moves, basis } = brief
  if (basis === null) return null
  return (
    <Figure title={t('brief.moved')} base={t(`brief.movedBase.${basis}`)} notes={[t('brief.movedNote')]}>
      {moves.length === 0 && <p className={styles.empty}>{t('brief.moved.none')}</p>}
      <ul className={styles.rows}>
        {moves.map((move) => (
          <MovedRow key={move.label.id} move={move} brief={brief} />
        ))}
      </ul>
    </Figure>
  )
}

function MovedRow({ move, brief }: { move: MovedSubject; brief: Brief }) {
  const { t, language } = useLocale()
  const evidence = useEvidence(brief)
  const { label, articles, outlets, compared, change, perDay } = move
  return (
    <li className={styles.moved} data-row>
      <p className={styles.name}>
        <SubjectLink subject={label} isRowLink={false} /> <ChangeMark change={change} />
      </p>
      <p className={styles.counts}>
        <Link to={evidence({ subject: label.slug })} data-row-link>
          {t('brief.counts', { articles, outlets, of: brief.outletsWithArticles })}
        </Link>{' '}
        <span className={styles.soft}>
          {compared.now !== articles && t('brief.compared', { now: compared.now })} <Usual usual={compared.usual} />
        </span>
      </p>
      <div className={styles.spark}>
        <Sparkline values={perDay} />
      </div>
      <p className={styles.reason}>
        <MoveReason move={move} evidence={evidence} />{' '}
        <Link
          to={evidence({}, `/why/${label.slug}`)}
          className={styles.why}
          aria-label={t('brief.whyOf', { name: subjectNameIn(language, label) })}
        >
          {t('brief.why')}
        </Link>
      </p>
    </li>
  )
}
