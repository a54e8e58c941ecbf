import { type AppLoadContext, redirect } from '@remix-run/node'
import { deleteSession, findReader, insertSession, type Reader, touchSession } from '#db/queries/sessions.ts'
import { countAdministrators } from '#db/queries/users.ts'
import type { Role } from '#db/rows/account.ts'
import { readSessionToken, SESSION_LIFETIME_MS, sessionCookie } from './cookie.ts'
import { mayAct } from './roles.ts'

/**
 * Lets a request pass only for a signed-in reader of at least the given role, whom it returns. Others are sent to sign in, or told (403) that
 * their role does not allow it. Every loader and action of ours begins with it; those that change something ask for an editor or more.
 */
export async function requireReader(request: Request, context: AppLoadContext, role: Role = 'viewer'): Promise<Reader> {
  const reader = await readReader(request, context)
  if (!reader) throw redirect(await placeToEnter(request, context))
  if (!mayAct(reader.role, role)) throw new Response(null, { status: 403, statusText: role })
  await touchSession(context.db, reader, context.now())
  return reader
}

/** Who a request comes from, or undefined. */
export function readReader(request: Request, { db, now }: AppLoadContext): Promise<Reader | undefined> {
  const token = readSessionToken(request)
  return token === null ? Promise.resolve(undefined) : findReader(db, token, now())
}

/** Opens a session of its own for this browser, ends the one it had, and returns the header that hands it over. */
export async function openSession(request: Request, context: AppLoadContext, userId: number): Promise<string> {
  const { db, now } = context
  const before = await readReader(request, context)
  if (before) await deleteSession(db, before.sessionId)
  const agent = (request.headers.get('User-Agent') ?? '').slice(0, 200)
  return sessionCookie(context, await insertSession(db, userId, agent, now(), SESSION_LIFETIME_MS))
}

/** Before there is an account only the printed link opens; later the page to sign in leads back to where the reader wanted to go. */
async function placeToEnter(request: Request, { db }: AppLoadContext): Promise<string> {
  if ((await countAdministrators(db)) === 0) return '/welcome'
  const { pathname, search } = new URL(request.url)
  const wanted = request.method === 'GET' ? pathname + search : '/'
  return wanted === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ to: wanted })}`
}
