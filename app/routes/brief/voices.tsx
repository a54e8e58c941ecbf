import { Link } from '@remix-run/react'
import type { Brief } from '../../brief/load-brief.ts'
import type { Voice } from '../../brief/load-voices.ts'
import { Figure } from '../../components/figure.tsx'
import { OutletName, outletNameIn } from '../../components/outlet-name.tsx'
import { SubjectLink } from '../../components/subject-name.tsx'
import { Usual } from '../../components/usual.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './brief.module.css'
import { useEvidence } from './use-evidence.ts'

/** Who was quoted most, in how many outlets, where for the first time, and the newest words. */
export function Voices({ brief }: { brief: Brief }) {
  const { t } = useLocale()
  return (
    <Figure title={t('brief.voices')} base={t('brief.voicesBase')} notes={[t('brief.voicesNote')]}>
      {brief.voices.length === 0 && <p className={styles.empty}>{t('brief.voices.none')}</p>}
      <ul className={styles.rows}>
        {brief.voices.map((voice) => (
          <VoiceRow key={voice.label.id} voice={voice} brief={brief} />
        ))}
      </ul>
    </Figure>
  )
}

function VoiceRow({ voice, brief }: { voice: Voice; brief: Brief }) {
  const { t, language } = useLocale()
  const evidence = useEvidence(brief)
  const { label, quotes, outlets, compared, firstIn, newest } = voice
  return (
    <li className={styles.voice} data-row>
      <p className={styles.name}>
        <SubjectLink subject={label} isRowLink={false} />
      </p>
      <p className={styles.counts}>
        <Link to={evidence({ subject: label.slug, measure: 'quotes' })} data-row-link>
          {t('brief.quotes', { quotes, outlets, of: brief.outletsWithArticles })}
        </Link>{' '}
        <span className={styles.soft}>
          {compared && <Usual usual={compared.usual} />}
          {newest && (
            <>
              {' · '}
              {t('brief.newest')} <OutletName outlet={newest.outlet} />
            </>
          )}
        </span>
      </p>
      {firstIn.length > 0 && (
        <p className={styles.first}>
          {t('brief.firstIn', { outlets: firstIn.map((outlet) => outletNameIn(language, outlet)).join(t('listComma')) })}
        </p>
      )}
      {newest && (
        <blockquote className={styles.words} dir="auto">
          <Link to={`/articles/${newest.articleId}#m${newest.sentence.at}`}>{newest.sentence.text}</Link>
        </blockquote>
      )}
    </li>
  )
}
