import { type AppLoadContext, redirect } from '@remix-run/node'
import type { Db } from '#db/connection.ts'
import { insertAudit } from '#db/queries/audit.ts'
import { insertTestIssue } from '#db/queries/digest-issues.ts'
import {
  type Digest,
  type DigestChange,
  deleteRecipient,
  findDigest,
  restoreDigest,
  saveRecipient,
  updateDigest,
} from '#db/queries/digests.ts'
import { sendAgain } from '#db/queries/outbox.ts'
import type { Reader } from '#db/queries/sessions.ts'
import type { Undo } from '../../digests/done-line.tsx'
import type { DigestPart } from '../../digests/parts.ts'
import { fieldsOfPart, readPart } from '../../digests/read-part.ts'
import { recipientSchema, undoRemoval } from '../../digests/read-recipient.ts'
import { readSchedule } from '../../digests/read-schedule.ts'
import { nextDue, type Schedule } from '../../digests/schedule.ts'
import { type FormErrors, readForm } from '../../session/credentials.ts'

/** `of` names the form that the errors stand in. */
export type DigestResult = { done: 'saved' | 'removed' | 'test' | 'again'; undo?: Undo } | { of: string; errors: FormErrors }

const MOST_PARTS = 24

type Change = { context: AppLoadContext; reader: Reader; digest: Digest; form: FormData }

/** Does what a button of a digest's page says. Throws 400 where it says nothing we know, 404 where there is no such digest. */
export async function changeDigest(context: AppLoadContext, reader: Reader, id: number, form: FormData): Promise<DigestResult | Response> {
  if (form.get('do') === 'restore') return restore(context, reader, id)
  const digest = await findDigest(context.db, id)
  if (!digest) throw new Response(null, { status: 404 })
  const change = deeds[String(form.get('do')) as keyof typeof deeds]
  if (!change) throw new Response(null, { status: 400 })
  return change({ context, reader, digest, form })
}

const deeds = {
  'save-schedule': saveSchedule,
  'add-part': addPart,
  'move-up': (change: Change) => movePart(change, -1),
  'move-down': (change: Change) => movePart(change, 1),
  'remove-part': removePart,
  'add-recipient': addRecipient,
  'remove-recipient': removeRecipient,
  start: (change: Change) => switchTo(change, 'running'),
  pause: (change: Change) => switchTo(change, 'paused'),
  test: sendTest,
  again: tryAgain,
  delete: remove,
}

/** Each change stands in the record, in one transaction with it. */
async function save({ context, reader, digest }: Change, change: DigestChange, detail?: unknown): Promise<DigestResult> {
  await context.db.transaction().execute(async (trx) => {
    await updateDigest(trx, digest.id, change, context.now())
    await insertAudit(trx, reader, { action: 'change-digest', target: digest.title, detail }, context.now())
  })
  return { done: 'saved' }
}

function saveSchedule(change: Change): DigestResult | Promise<DigestResult> {
  const read = readSchedule(change.form)
  if ('errors' in read) return { of: 'schedule', errors: read.errors }
  const { title, schedule, timeZone } = read
  const next_at = change.digest.state === 'running' ? nextDue(schedule, timeZone, change.context.now()) : null
  return save(change, { title, schedule: JSON.stringify(schedule), time_zone: timeZone, next_at }, { title, schedule, timeZone })
}

function partsOf({ digest }: Change): DigestPart[] {
  return JSON.parse(digest.parts) as DigestPart[]
}

/** At its end, or, where one that was removed is put back, in its old place. */
async function addPart(change: Change): Promise<DigestResult> {
  const read = await readPart(change.context.db, change.form)
  const of = String(change.form.get('part'))
  if ('errors' in read) return { of, errors: read.errors }
  const parts = partsOf(change)
  if (parts.length >= MOST_PARTS) return { of, errors: { part: 'digest.tooMany' } }
  const at = change.form.has('at') ? Number(change.form.get('at')) : parts.length
  return save(change, { parts: JSON.stringify(parts.toSpliced(at, 0, read.part)) }, { added: read.part })
}

function movePart(change: Change, by: 1 | -1): Promise<DigestResult> {
  const parts = partsOf(change)
  const from = Number(change.form.get('at'))
  const to = from + by
  if (!parts[from] || !parts[to]) return Promise.resolve({ done: 'saved' })
  ;[parts[from], parts[to]] = [parts[to], parts[from]]
  return save(change, { parts: JSON.stringify(parts) }, { moved: parts[to] })
}

async function removePart(change: Change): Promise<DigestResult> {
  const at = Number(change.form.get('at'))
  const parts = partsOf(change)
  const removed = parts[at]
  if (!removed) return { done: 'saved' }
  await save(change, { parts: JSON.stringify(parts.toSpliced(at, 1)) }, { removed })
  return { done: 'removed', undo: [['do', 'add-part'], ['at', String(at)], ...fieldsOfPart(removed)] }
}

async function addRecipient({ context, reader, digest, form }: Change): Promise<DigestResult> {
  const { values, errors } = readForm(recipientSchema, form)
  if (errors) return { of: 'recipient', errors }
  return context.db.transaction().execute(async (trx): Promise<DigestResult> => {
    if (!(await saveRecipient(trx, { digest_id: digest.id, ...values }, context.now())))
      return { of: 'recipient', errors: { address: 'digest.hasLeft' } }
    await insertAudit(trx, reader, { action: 'add-recipient', target: digest.title, detail: values }, context.now())
    return { done: 'saved' }
  })
}

async function removeRecipient({ context, reader, digest, form }: Change): Promise<DigestResult> {
  const removed = await context.db.transaction().execute(async (trx: Db) => {
    const recipient = await deleteRecipient(trx, digest.id, Number(form.get('recipient')))
    const detail = { address: recipient?.address }
    if (recipient) await insertAudit(trx, reader, { action: 'remove-recipient', target: digest.title, detail }, context.now())
    return recipient
  })
  return { done: 'removed', undo: undoRemoval(removed) }
}

function switchTo(change: Change, state: 'running' | 'paused'): Promise<DigestResult> {
  const { digest, context } = change
  const next = nextDue(JSON.parse(digest.schedule) as Schedule, digest.time_zone, context.now())
  return save(change, { state, next_at: state === 'running' ? next : null }, { state })
}

async function sendTest({ context, reader, digest, form }: Change): Promise<DigestResult> {
  const { values, errors } = readForm(recipientSchema, form)
  if (errors) return { of: 'test', errors }
  await insertTestIssue(context.db, digest.id, JSON.stringify(values), context.now())
  await insertAudit(context.db, reader, { action: 'test-digest', target: digest.title, detail: { to: values.address } }, context.now())
  return { done: 'test' }
}

async function tryAgain({ context, reader, digest, form }: Change): Promise<DigestResult> {
  const id = Number(form.get('mail'))
  if (await sendAgain(context.db, id, context.now()))
    await insertAudit(context.db, reader, { action: 'send-again', target: digest.title, detail: { mail: id } }, context.now())
  return { done: 'again' }
}

async function remove({ context, reader, digest }: Change): Promise<Response> {
  const { db, now } = context
  await db.transaction().execute(async (trx) => {
    await updateDigest(trx, digest.id, { state: 'paused', next_at: null, deleted_at: now() }, now())
    await insertAudit(trx, reader, { action: 'delete-digest', target: digest.title }, now())
  })
  return redirect(`/digests?deleted=${digest.id}`)
}

/** A digest that is taken back rests until somebody starts it. */
async function restore({ db, now }: AppLoadContext, reader: Reader, id: number): Promise<Response> {
  await db.transaction().execute(async (trx) => {
    const restored = await restoreDigest(trx, id, now())
    if (!restored) throw new Response(null, { status: 404 })
    await insertAudit(trx, reader, { action: 'restore-digest', target: restored.title }, now())
  })
  return redirect(`/digests/${id}`)
}
