import type { AppLoadContext } from '@remix-run/node'
import { insertAudit } from '#db/queries/audit.ts'
import { deleteSession, deleteSessions, listSessions, type Reader } from '#db/queries/sessions.ts'
import { findPasswordHash, updatePassword } from '#db/queries/users.ts'
import { type FormErrors, newPassword, readForm } from '../../session/credentials.ts'
import { hashPassword, verifyPassword } from '../../session/password.ts'
import { countAttempt, findWait, forgetAttempts } from '../../session/throttle.ts'

export type AccountResult = { done: 'password' | 'sessions' | 'session' } | { errors: FormErrors }

/** Does what a button of the account page says. Throws 400 where it says nothing we know. */
export function changeAccount(context: AppLoadContext, reader: Reader, form: FormData): Promise<AccountResult> {
  const action = form.get('do')
  if (action === 'change-password') return changePassword(context, reader, form)
  if (action === 'end-others') return endOthers(context, reader)
  if (action === 'end-session') return endOne(context, reader, String(form.get('session')))
  throw new Response(null, { status: 400 })
}

/** Asks for the old password where there is one, and ends all other sessions: who stole the old one is out. */
async function changePassword({ db, now, address }: AppLoadContext, reader: Reader, form: FormData): Promise<AccountResult> {
  const { values, errors } = readForm(newPassword, form)
  if (errors) return { errors }
  if ((await findWait(db, reader.name, address, now())) > 0) return { errors: { old: 'account.wait' } }
  const hash = (await findPasswordHash(db, reader.userId))?.password_hash ?? null
  if (hash !== null) {
    await countAttempt(db, reader.name, address, now())
    if (!(await verifyPassword(String(form.get('old') ?? '').slice(0, 400), hash))) return { errors: { old: 'account.oldWrong' } }
    await forgetAttempts(db, reader.name, address)
  }
  const passwordHash = await hashPassword(values.password)
  await db.transaction().execute(async (trx) => {
    await updatePassword(trx, reader.userId, passwordHash)
    await deleteSessions(trx, reader.userId, reader.sessionId)
    await insertAudit(trx, reader, { action: 'change-password', target: reader.name }, now())
  })
  return { done: 'password' }
}

async function endOthers({ db }: AppLoadContext, reader: Reader): Promise<AccountResult> {
  await deleteSessions(db, reader.userId, reader.sessionId)
  return { done: 'sessions' }
}

/** Only a session of one's own. */
async function endOne({ db, now }: AppLoadContext, reader: Reader, sessionId: string): Promise<AccountResult> {
  const own = await listSessions(db, reader.userId, now())
  if (!own.some((one) => one.token_hash === sessionId)) throw new Response(null, { status: 404 })
  await deleteSession(db, sessionId)
  return { done: 'session' }
}
