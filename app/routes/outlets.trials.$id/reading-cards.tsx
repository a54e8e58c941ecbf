import { Link } from '@remix-run/react'
import { failureKey } from '../../i18n/failure-key.ts'
import { formatDay, formatNumber, formatOtherCalendars } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { TrialReading } from './load-trial.ts'
import styles from './trial.module.css'

const FIRST_LETTERS = 160
const SHORT_LETTERS = 200

type ReadingCardsProps = { readings: { position: number; url: string; reading: TrialReading }[]; position: number }

/** Five articles side by side: what would be collected of each. The chosen one stands below as its outlet shows it. */
export function ReadingCards({ readings, position }: ReadingCardsProps) {
  const { t } = useLocale()
  return (
    <section>
      <h2>{t('trial.readings')}</h2>
      <ol className={styles.cards}>
        {readings.map((page) => (
          <li key={page.position} className={styles.card} data-chosen={page.position === position || undefined}>
            {page.reading.failure === null ? <ReadCard reading={page.reading} /> : <FailedCard reading={page.reading} />}
            <Link to={`?page=${page.position}`} preventScrollReset aria-current={page.position === position || undefined}>
              {t('trial.original')}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

function ReadCard({ reading }: { reading: Extract<TrialReading, { failure: null }> }) {
  const { t, tag } = useLocale()
  const { title, lead, body, author, day, dateNote, evidence } = reading
  return (
    <>
      <h3 dir="auto">{title}</h3>
      <Evidence of={evidence.title} />
      {day === null ? (
        <p className={styles.doubt}>{t('trial.undated')}</p>
      ) : (
        <p title={formatOtherCalendars(tag, day)}>{formatDay(tag, day, 'long')}</p>
      )}
      <Evidence of={evidence.date} />
      {dateNote && (
        <p className={styles.note} dir="auto">
          {dateNote}
        </p>
      )}
      {author && <p dir="auto">{author}</p>}
      <p dir="auto">{[lead, body].filter(Boolean).join(' ').slice(0, FIRST_LETTERS)} …</p>
      <p className={body.length < SHORT_LETTERS ? styles.doubt : styles.note}>
        {t('trial.letters', { count: formatNumber(tag, body.length) })}
      </p>
      <Evidence of={evidence.body} />
    </>
  )
}

function FailedCard({ reading }: { reading: Extract<TrialReading, { failure: string }> }) {
  const { t } = useLocale()
  return (
    <>
      <p className={styles.doubt}>{reading.failure === 'bad-selector' ? t('trial.badSelector') : t(failureKey(reading.failure))}</p>
      <p className={styles.note} dir="auto">
        {reading.detail}
      </p>
    </>
  )
}

function Evidence({ of }: { of: string | undefined }) {
  return of ? (
    <small className={styles.evidence} dir="ltr">
      {of}
    </small>
  ) : null
}
