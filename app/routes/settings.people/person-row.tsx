import { Form } from '@remix-run/react'
import type { Role } from '#db/rows/account.ts'
import settings from '../../components/settings.module.css'
import { formatInstant } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import { RoleChoice } from './role-choice.tsx'

type Person = { id: number; name: string; role: Role; disabled_at: number | null; last_seen_at: number | null }

/** One person: role, a link for a new password, and the door. */
export function PersonRow({ person, isOwn }: { person: Person; isOwn: boolean }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  const seen =
    person.last_seen_at === null ? t('people.notHere') : t('account.lastSeen', { time: formatInstant(tag, person.last_seen_at, timeZone) })
  return (
    <li className={settings.row}>
      <span>
        <bdi>{person.name}</bdi>
        {isOwn && ` (${t('people.you')})`}
        <small>
          {person.disabled_at === null ? seen : t('people.shutOutSince', { time: formatInstant(tag, person.disabled_at, timeZone) })}
        </small>
      </span>
      <Form method="post" className={settings.actions}>
        <input type="hidden" name="user" value={person.id} />
        <RoleChoice value={person.role} />
        <button type="submit" name="do" value="role" className={settings.button}>
          {t('people.saveRole')}
        </button>
        <button type="submit" name="do" value="reset" className={settings.button}>
          {t('people.resetPassword')}
        </button>
        <button type="submit" name="do" value={person.disabled_at === null ? 'shut-out' : 'let-in'} className={settings.button}>
          {t(person.disabled_at === null ? 'people.shutOut' : 'people.letIn')}
        </button>
      </Form>
    </li>
  )
}
