import { type AppLoadContext, redirect } from '@remix-run/node'
import { insertSession, isSessionOpen } from '#db/queries/sessions.ts'

const COOKIE = 'rasad_session'
const LIFETIME_MS = 400 * 86_400_000

/** Lets a request pass only with a session; sends everyone else to the page that says how to get one. Every loader and action of ours begins with it. */
export async function requireReader(request: Request, context: AppLoadContext): Promise<void> {
  if (!(await hasSession(request, context))) throw redirect('/welcome')
}

export async function hasSession(request: Request, { db, now }: AppLoadContext): Promise<boolean> {
  const token = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`).exec(request.headers.get('Cookie') ?? '')?.[1]
  return token !== undefined && (await isSessionOpen(db, token, now()))
}

/** Opens a session and returns the header that hands it to the browser. Lax: a link clicked in a mail or terminal still arrives signed in. */
export async function openSession({ db, now, config }: AppLoadContext): Promise<string> {
  const token = await insertSession(db, now(), LIFETIME_MS)
  const secure = config.url.startsWith('https:') ? '; Secure' : ''
  return `${COOKIE}=${token}; Path=/; Max-Age=${LIFETIME_MS / 1000}; HttpOnly; SameSite=Lax${secure}`
}
