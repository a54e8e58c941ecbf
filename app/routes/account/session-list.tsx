import { Form } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { formatInstant } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'

type SessionListProps = { sessions: { id: string; agent: string; since: number; seenAt: number; isThis: boolean }[] }

/** Where one is signed in, and the way out of each. */
export function SessionList({ sessions }: SessionListProps) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  return (
    <section className={settings.section}>
      <h2>{t('account.sessions')}</h2>
      <ul className={settings.rows}>
        {sessions.map((one) => (
          <li key={one.id} className={settings.row}>
            <span>
              <bdi dir="ltr">{one.agent || t('account.unknownBrowser')}</bdi>
              <small>
                {one.isThis ? t('account.thisSession') : t('account.lastSeen', { time: formatInstant(tag, one.seenAt, timeZone) })}
              </small>
            </span>
            {!one.isThis && (
              <Form method="post">
                <input type="hidden" name="session" value={one.id} />
                <button type="submit" name="do" value="end-session" className={settings.button}>
                  {t('account.endSession')}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form method="post">
          <button type="submit" name="do" value="end-others" className={settings.button}>
            {t('account.endOthers')}
          </button>
        </Form>
      )}
    </section>
  )
}
