import { Link } from '@remix-run/react'
import { failureKey } from '../i18n/failure-key.ts'
import { formatDay, formatInstantFully, formatNumber, formatOtherCalendars } from '../i18n/format.ts'
import { remedyKey } from '../i18n/trouble-key.ts'
import { useLocale } from '../i18n/use-locale.ts'
import type { ReadPage } from './load-readings.ts'
import { TakenList } from './taken-list.tsx'
import { isRead, SHORT_LETTERS, type TrialReading, type WholeReading } from './trial-reading.ts'
import styles from './workbench.module.css'

const FIRST_LETTERS = 160

type ReadingCardsProps = { readings: ReadPage[]; position: number; timeZone: string }

/** Five articles side by side: what would be collected of each. The chosen one stands below as its outlet shows it. */
export function ReadingCards({ readings, position, timeZone }: ReadingCardsProps) {
  const { t } = useLocale()
  return (
    <section>
      <h2>{t('trial.readings')}</h2>
      <ol className={styles.cards}>
        {readings.map((page) => (
          <li key={page.position} className={styles.card} data-chosen={page.position === position || undefined}>
            <ReadingCard reading={page.reading} timeZone={timeZone} />
            <Link to={`?page=${page.position}`} preventScrollReset aria-current={page.position === position || undefined}>
              {t('trial.original')}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What one page reads as, each field with the evidence that gave it; or at which stage it failed, and what helps. */
export function ReadingCard({ reading, timeZone }: { reading: TrialReading; timeZone: string }) {
  return isRead(reading) ? <ReadCard reading={reading} timeZone={timeZone} /> : <FailedCard reading={reading} />
}

function ReadCard({ reading, timeZone }: { reading: WholeReading; timeZone: string }) {
  const { t, tag } = useLocale()
  const { title, lead, body, author, evidence } = reading
  return (
    <>
      <h3 dir="auto">{title}</h3>
      <Evidence of={evidence.title} />
      <PrintedDate reading={reading} timeZone={timeZone} />
      {author && <p dir="auto">{author}</p>}
      <p dir="auto">{[lead, body].filter(Boolean).join(' ').slice(0, FIRST_LETTERS)} …</p>
      <p className={body.length < SHORT_LETTERS ? styles.doubt : styles.note}>
        {t('trial.letters', { count: formatNumber(tag, body.length) })}
      </p>
      <Evidence of={[evidence.body, evidence.layout].filter(Boolean).join(' · ')} />
      <TakenList taken={reading.takenAway} />
    </>
  )
}

/** The very words, and the day they were understood as: with its weekday, in the reader's calendar and the other two, by the outlet's clock. */
function PrintedDate({ reading, timeZone }: { reading: WholeReading; timeZone: string }) {
  const { t, tag } = useLocale()
  const { day, publishedAt, publishedPrecision, printedDate, dateNote, evidence } = reading
  return (
    <>
      {day === null ? (
        <p className={styles.doubt}>{t('trial.undated')}</p>
      ) : (
        <p>
          {publishedPrecision === 'minute' && publishedAt !== null
            ? formatInstantFully(tag, publishedAt, timeZone)
            : `${formatDay(tag, day, 'long')} · ${formatOtherCalendars(tag, day)}`}
        </p>
      )}
      {printedDate && (
        <p className={styles.note}>
          {t('trial.printed')} <bdi>{printedDate}</bdi>
        </p>
      )}
      <Evidence of={evidence.date} />
      {dateNote && (
        <p className={styles.note} dir="auto">
          {dateNote}
        </p>
      )}
    </>
  )
}

function FailedCard({ reading }: { reading: Extract<TrialReading, { failure: string }> }) {
  const { t } = useLocale()
  const isBad = reading.failure === 'bad-selector'
  return (
    <>
      <p className={styles.doubt}>{isBad ? t('trial.badSelector') : t(failureKey(reading.failure))}</p>
      <p>{t(isBad ? 'remedy.selector' : remedyKey(reading.failure))}</p>
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
