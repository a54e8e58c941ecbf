import { type AppLoadContext, redirect } from '@remix-run/node'
import { deleteAlertRecipient, saveAlertRecipient } from '#db/queries/alert-recipients.ts'
import { type Alert, type AlertChange, findAlert, restoreAlert, updateAlert } from '#db/queries/alerts.ts'
import { insertAudit } from '#db/queries/audit.ts'
import type { Reader } from '#db/queries/sessions.ts'
import { readWays } from '../../alerts/read-ways.ts'
import type { Undo } from '../../digests/done-line.tsx'
import { recipientSchema, undoRemoval } from '../../digests/read-recipient.ts'
import { type FormErrors, readForm } from '../../session/credentials.ts'

/** `of` names the form that the errors stand in. */
export type AlertResult = { done: 'saved' | 'removed'; undo?: Undo } | { of: 'ways' | 'recipient'; errors: FormErrors }

/** Does what a button of an alert's page says. Throws 400 where it says nothing we know, 404 where there is no such alert. */
export async function changeAlert(context: AppLoadContext, reader: Reader, id: number, form: FormData): Promise<AlertResult | Response> {
  if (form.get('do') === 'restore') return restore(context, reader, id)
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
      return redirect(`/alerts?deleted=${id}`)
    case 'save':
      return saveWays(context, reader, alert, form)
    case 'add-recipient':
      return addRecipient(context, reader, alert, form)
    case 'remove-recipient':
      return removeRecipient(context, reader, alert, Number(form.get('recipient')))
    default:
      throw new Response(null, { status: 400 })
  }
}

function saveWays(context: AppLoadContext, reader: Reader, alert: Alert, form: FormData): AlertResult | Promise<AlertResult> {
  const read = readWays(form)
  if ('errors' in read) return { of: 'ways', errors: read.errors }
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
  return { done: 'saved' }
}

async function addRecipient({ db, now }: AppLoadContext, reader: Reader, alert: Alert, form: FormData): Promise<AlertResult> {
  const { values, errors } = readForm(recipientSchema, form)
  if (errors) return { of: 'recipient', errors }
  return db.transaction().execute(async (trx): Promise<AlertResult> => {
    if (!(await saveAlertRecipient(trx, { alert_id: alert.id, ...values }, now())))
      return { of: 'recipient', errors: { address: 'alert.hasLeft' } }
    await insertAudit(trx, reader, { action: 'add-recipient', target: alert.title, detail: values }, now())
    return { done: 'saved' }
  })
}

async function removeRecipient({ db, now }: AppLoadContext, reader: Reader, alert: Alert, id: number): Promise<AlertResult> {
  const removed = await db.transaction().execute(async (trx) => {
    const recipient = await deleteAlertRecipient(trx, alert.id, id)
    const detail = { address: recipient?.address }
    if (recipient) await insertAudit(trx, reader, { action: 'remove-recipient', target: alert.title, detail }, now())
    return recipient
  })
  return { done: 'removed', undo: undoRemoval(removed) }
}

/** An alert that is taken back rests until somebody starts it. */
async function restore({ db, now }: AppLoadContext, reader: Reader, id: number): Promise<Response> {
  await db.transaction().execute(async (trx) => {
    const restored = await restoreAlert(trx, id, now())
    if (!restored) throw new Response(null, { status: 404 })
    await insertAudit(trx, reader, { action: 'restore-alert', target: restored.title }, now())
  })
  return redirect(`/alerts/${id}`)
}
