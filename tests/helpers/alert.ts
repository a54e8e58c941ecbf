import type { QuietHours, Ways } from '#app/alerts/ways.ts'
import type { Db } from '#db/connection.ts'
import { saveAlertRecipient } from '#db/queries/alert-recipients.ts'
import { type Alert, findAlert, insertAlert } from '#db/queries/alerts.ts'
import { testSecret } from './delivery.ts'

export const webhookKey = 'the key of the test'

/** A running alert on outlets in trouble, told to one reader in Persian. */
export async function seedAlert(
  db: Db,
  { quiet = null, webhook = null }: { quiet?: QuietHours | null; webhook?: string | null } = {},
): Promise<Alert> {
  const ways: Ways = { webhook }
  const id = await insertAlert(db, {
    ...{ title: 'Outlets', rule: JSON.stringify({ kind: 'trouble', outlet: null }), ways: JSON.stringify(ways) },
    ...{ quiet: quiet && JSON.stringify(quiet), sealed_key: testSecret.seal(webhookKey), time_zone: 'Asia/Tehran' },
    ...{ group_minutes: 30, state: 'running', watched_from: 0, judged_at: null, created_at: 0, changed_at: 0, deleted_at: null },
  })
  await saveAlertRecipient(db, { alert_id: id, address: 'desk@press.example', language: 'fa', calendar: 'jalali' }, 0)
  const alert = await findAlert(db, id)
  if (!alert) throw new Error('Cannot find the alert after saving it')
  return alert
}
