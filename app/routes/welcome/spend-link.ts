import type { AppLoadContext } from '@remix-run/node'
import { type AccessLink, deleteAccessLinksOf, findAccessLink, spendAccessLink } from '#db/queries/access-links.ts'
import { insertAudit } from '#db/queries/audit.ts'
import { deleteSessions } from '#db/queries/sessions.ts'
import { findUser, insertUser, updatePassword } from '#db/queries/users.ts'
import { type FormErrors, newAccount, newPassword, readForm } from '../../session/credentials.ts'
import { hashPassword } from '../../session/password.ts'

type Used = { userId: number } | { errors: FormErrors } | 'spent'

/** Does what a link is good for with what its form says: makes an account, or sets a new password. The link is used up only where it worked. */
export async function spendLink(context: AppLoadContext, token: string, form: FormData): Promise<Used> {
  const link = await findAccessLink(context.db, token, context.now())
  if (!link || link.kind === 'enter') return 'spent'
  return link.kind === 'reset' ? resetPassword(context, token, form) : createAccount(context, token, link, form)
}

async function createAccount({ db, now }: AppLoadContext, token: string, link: AccessLink, form: FormData): Promise<Used> {
  const { values, errors } = readForm(newAccount, form)
  if (errors) return { errors }
  const passwordHash = await hashPassword(values.password)
  const role = link.kind === 'administrator' ? 'admin' : link.role!
  return db.transaction().execute(async (trx): Promise<Used> => {
    const userId = await insertUser(trx, { name: values.name, role, passwordHash }, now())
    if (userId === null) return { errors: { name: 'credentials.nameTaken' } }
    if (!(await spendAccessLink(trx, token, now()))) throw new Error('Cannot use a link twice: another request was faster')
    await insertAudit(trx, { userId, name: values.name }, { action: 'join', target: values.name, detail: { role } }, now())
    return { userId }
  })
}

/** A new password ends every session that the old one opened. */
async function resetPassword({ db, now }: AppLoadContext, token: string, form: FormData): Promise<Used> {
  const { values, errors } = readForm(newPassword, form)
  if (errors) return { errors }
  const passwordHash = await hashPassword(values.password)
  return db.transaction().execute(async (trx): Promise<Used> => {
    const link = await spendAccessLink(trx, token, now())
    const user = link?.user_id ? await findUser(trx, link.user_id) : undefined
    if (!user || user.disabled_at !== null) return 'spent'
    await updatePassword(trx, user.id, passwordHash)
    await deleteSessions(trx, user.id, null)
    await deleteAccessLinksOf(trx, user.id)
    await insertAudit(trx, { userId: user.id, name: user.name }, { action: 'reset-password', target: user.name }, now())
    return { userId: user.id }
  })
}
