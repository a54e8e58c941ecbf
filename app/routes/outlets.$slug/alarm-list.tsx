import { Link } from '@remix-run/react'
import { alarmKey } from '../../i18n/alarm-key.ts'
import { formatInstant } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import type { LoadedOutlet } from './load-outlet.ts'
import styles from './outlet.module.css'
import { PagesCompared } from './pages-compared.tsx'

type Alarm = LoadedOutlet['alarms'][number]

/** What is wrong now, with the pages that show it side by side, and what was. */
export function AlarmList({ alarms, slug }: { alarms: Alarm[]; slug: string }) {
  const { t } = useLocale()
  const mayEdit = useMayEdit()
  const open = alarms.filter(({ closed_at }) => closed_at === null)
  const past = alarms.filter(({ closed_at }) => closed_at !== null)
  return (
    <section>
      <h2>{t('outlet.alarms')}</h2>
      {open.length === 0 && <p className={styles.soft}>{t('outlet.noAlarm')}</p>}
      <ul className={styles.alarms}>
        {open.map((alarm) => (
          <li key={alarm.id}>
            <AlarmWords alarm={alarm} />
            {mayEdit && alarm.stage === 'extract' && <Link to={`/outlets/${slug}/mend`}>{t('mend.link')}</Link>}
            {alarm.comparison && <PagesCompared comparison={alarm.comparison} />}
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <details>
          <summary>{t('outlet.pastAlarms', { count: past.length })}</summary>
          <ul className={styles.alarms}>
            {past.map((alarm) => (
              <li key={alarm.id}>
                <AlarmWords alarm={alarm} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** The detail is the collector's own, in English, for whoever mends the definition. */
function AlarmWords({ alarm: { kind, stage, detail, opened_at, closed_at } }: { alarm: Alarm }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  const from = formatInstant(tag, opened_at, timeZone)
  return (
    <p>
      <strong>{t(alarmKey(kind))}</strong>{' '}
      {closed_at === null ? t('trouble.since', { when: from }) : t('outlet.fromTo', { from, to: formatInstant(tag, closed_at, timeZone) })}{' '}
      <span className={styles.soft}>
        {t(`stage.${stage}`)} · <bdi dir="ltr">{detail}</bdi>
      </span>
    </p>
  )
}
