import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import { deleteApiToken, insertApiToken } from '#db/queries/api-tokens.ts'
import { insertAudit } from '#db/queries/audit.ts'
import type { Reader } from '#db/queries/sessions.ts'
import { type FormErrors, readForm } from '../../session/credentials.ts'

/** For how many days a token may be good: none is for ever. */
const lifetimes = [30, 90, 365] as const

export type TokensResult = { token: string } | { done: true } | { errors: FormErrors }

const DAY_MS = 86_400_000

const newToken = z.object({
  name: z.string({ error: 'tokens.nameMissing' }).trim().min(1, 'tokens.nameMissing').max(60, 'credentials.nameLong'),
  scope: z.enum(['api', 'feeds'], 'tokens.scopeMissing'),
  days: z.coerce.number().refine((days) => lifetimes.some((one) => one === days), 'tokens.daysMissing'),
})

/** Does what a button of the tokens page says. Throws 400 where it says nothing we know, 404 for a token of somebody else. */
export async function changeTokens(context: AppLoadContext, reader: Reader, form: FormData): Promise<TokensResult> {
  const action = form.get('do')
  if (action === 'make') return make(context, reader, form)
  if (action !== 'end') throw new Response(null, { status: 400 })
  const id = Number(form.get('token'))
  if (!(await deleteApiToken(context.db, reader.userId, id))) throw new Response(null, { status: 404 })
  await insertAudit(context.db, reader, { action: 'end-token', target: String(id) }, context.now())
  return { done: true }
}

async function make({ db, now }: AppLoadContext, reader: Reader, form: FormData): Promise<TokensResult> {
  const { values, errors } = readForm(newToken, form)
  if (errors) return { errors }
  const { name, scope, days } = values
  return db.transaction().execute(async (trx) => {
    const token = await insertApiToken(trx, { userId: reader.userId, name, scope, expiresAt: now() + days * DAY_MS }, now())
    await insertAudit(trx, reader, { action: 'make-token', target: name, detail: { scope, days } }, now())
    return { token }
  })
}
