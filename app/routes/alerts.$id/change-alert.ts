import { type AppLoadContext, redirect } from '@remix-run/node'
import { type Alert, type AlertChange, findAlert, updateAlert } from '#db/queries/alerts.ts'
import { insertAudit } from '#db/queries/audit.ts'
import type { Reader } from '#db/queries/sessions.ts'
import { readWays } from '../../alerts/read-ways.ts'
import type { FormErrors } from '../../session/credentials.ts'

export type AlertResult = { done: true } | { errors: FormErrors }

/** Does what a button of an alert's page says. Throws 400 where it says nothing we know, 404 where there is no such alert. */
export async function changeAlert(context: AppLoadContext, reader: Reader, id: number, form: FormData): Promise<AlertResult | Response> {
  const alert = await findAlert(context.db, id)
  if (!alert) throw new Response(null, { status: 404 })
  const now = context.now()
  switch (form.get('do')) {
    // What happened while it was paused is past.
    case 'start':
      return save(context, reader, alert, { state: 'running', watched_from: now, judged_at: null })
    case 'pause':
      return save(context, reader, alert, { state: 'paused' })
    case 'delete':
      await save(context, reader, alert, { state: 'paused', deleted_at: now }, 'delete-alert')
      return redirect('/alerts')
    case 'save':
      return saveWays(context, reader, alert, form)
    default:
      throw new Response(null, { status: 400 })
  }
}

function saveWays(context: AppLoadContext, reader: Reader, alert: Alert, form: FormData): AlertResult | Promise<AlertResult> {
  const read = readWays(form)
  if ('errors' in read) return read
  const { title, ways, quiet, groupMinutes, timeZone } = read
  const change = {
    title,
    ways: JSON.stringify(ways),
    quiet: quiet && JSON.stringify(quiet),
    group_minutes: groupMinutes,
    time_zone: timeZone,
  }
  return save(context, reader, alert, change)
}

async function save(
  { db, now }: AppLoadContext,
  reader: Reader,
  alert: Alert,
  change: AlertChange,
  action = 'change-alert',
): Promise<AlertResult> {
  await db.transaction().execute(async (trx) => {
    await updateAlert(trx, alert.id, { ...change, changed_at: now() })
    await insertAudit(trx, reader, { action, target: alert.title, detail: change }, now())
  })
  return { done: true }
}
