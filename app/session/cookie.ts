import type { AppLoadContext } from '@remix-run/node'

const COOKIE = 'rasad_session'
export const SESSION_LIFETIME_MS = 90 * 86_400_000

/** The session's token that came with the request, or null. */
export function readSessionToken(request: Request): string | null {
  return new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`).exec(request.headers.get('Cookie') ?? '')?.[1] ?? null
}

/** The header that hands a session to the browser; null takes it back. Lax: a link clicked in a mail or terminal still arrives signed in. */
export function sessionCookie({ config }: AppLoadContext, token: string | null): string {
  const secure = config.url.startsWith('https:') ? '; Secure' : ''
  return `${COOKIE}=${token ?? ''}; Path=/; Max-Age=${token ? SESSION_LIFETIME_MS / 1000 : 0}; HttpOnly; SameSite=Lax${secure}`
}
