import type { AppLoadContext } from '@remix-run/node'
import type { Db } from '#db/connection.ts'
import { createAccessLink, deleteAccessLinksOf, type LinkPurpose } from '#db/queries/access-links.ts'
import { insertAudit } from '#db/queries/audit.ts'
import { deleteSessions, type Reader } from '#db/queries/sessions.ts'
import { countAdministrators, findUser, type User, updateDisabled, updateRole } from '#db/queries/users.ts'
import type { Role } from '#db/rows/account.ts'
import { roles } from '../../session/roles.ts'

/** `link` is shown once, to be handed over. */
export type PeopleResult = { link: string; isFor: string | null } | { problem: 'last-admin' } | { done: true }

/** Does what a button of the people page says. Throws 400 where it says nothing we know, 404 where the person is not there. */
export async function changePeople(context: AppLoadContext, reader: Reader, form: FormData): Promise<PeopleResult> {
  const action = form.get('do')
  if (action === 'invite') return invite(context, reader, readRole(form))
  const user = await findUser(context.db, Number(form.get('user')))
  if (!user) throw new Response(null, { status: 404 })
  if (action === 'reset') return reset(context, reader, user)
  if (action === 'role') return changeRole(context, reader, user, readRole(form))
  if (action === 'shut-out') return shutOut(context, reader, user)
  if (action === 'let-in') return letIn(context, reader, user)
  throw new Response(null, { status: 400 })
}

function readRole(form: FormData): Role {
  const role = roles.find((one) => one === form.get('role'))
  if (!role) throw new Response(null, { status: 400 })
  return role
}

async function invite(context: AppLoadContext, reader: Reader, role: Role): Promise<PeopleResult> {
  const link = await makeLink(context, { kind: 'invite', role })
  await insertAudit(context.db, reader, { action: 'invite', target: role }, context.now())
  return { link, isFor: null }
}

/** The person stays signed in until they use the link: it may be somebody else who asks for it. */
async function reset(context: AppLoadContext, reader: Reader, user: User): Promise<PeopleResult> {
  const link = await makeLink(context, { kind: 'reset', userId: user.id })
  await insertAudit(context.db, reader, { action: 'reset-link', target: user.name }, context.now())
  return { link, isFor: user.name }
}

async function makeLink({ db, now, config }: AppLoadContext, purpose: LinkPurpose): Promise<string> {
  return `${config.url}/welcome?token=${await createAccessLink(db, purpose, now())}`
}

function changeRole({ db, now }: AppLoadContext, reader: Reader, user: User, role: Role): Promise<PeopleResult> {
  return db.transaction().execute(async (trx): Promise<PeopleResult> => {
    if (role !== 'admin' && (await isLastAdministrator(trx, user))) return { problem: 'last-admin' }
    await updateRole(trx, user.id, role)
    await insertAudit(trx, reader, { action: 'change-role', target: user.name, detail: { from: user.role, to: role } }, now())
    return { done: true }
  })
}

function shutOut({ db, now }: AppLoadContext, reader: Reader, user: User): Promise<PeopleResult> {
  return db.transaction().execute(async (trx): Promise<PeopleResult> => {
    if (await isLastAdministrator(trx, user)) return { problem: 'last-admin' }
    await updateDisabled(trx, user.id, now())
    await deleteSessions(trx, user.id, null)
    await deleteAccessLinksOf(trx, user.id)
    await insertAudit(trx, reader, { action: 'shut-out', target: user.name }, now())
    return { done: true }
  })
}

function letIn({ db, now }: AppLoadContext, reader: Reader, user: User): Promise<PeopleResult> {
  return db.transaction().execute(async (trx): Promise<PeopleResult> => {
    await updateDisabled(trx, user.id, null)
    await insertAudit(trx, reader, { action: 'let-in', target: user.name }, now())
    return { done: true }
  })
}

/** Counted in the transaction of the change, so that two administrators cannot shut each other out at once. */
async function isLastAdministrator(trx: Db, user: User): Promise<boolean> {
  const now = await findUser(trx, user.id)
  return now?.role === 'admin' && now.disabled_at === null && (await countAdministrators(trx)) === 1
}
