import type { AppLoadContext } from '@remix-run/node'
import { acceptApiToken } from '#db/queries/api-tokens.ts'
import type { TokenScope } from '#db/rows/account.ts'
import { takeTurn } from './take-turn.ts'

/**
 * Lets a program pass with its token: as a bearer for the API, or as `key` in the address for feeds, since feed readers send no headers. Throws 401
 * where there is no good token, 429 where it asks too often.
 */
export async function admit(request: Request, { db, now }: AppLoadContext, scope: TokenScope): Promise<void> {
  const token = readToken(request, scope)
  const id = token === null ? undefined : await acceptApiToken(db, token, scope, now())
  if (id === undefined) {
    const error = `Send a token that is good for ${scope}; make one on /account/tokens`
    throw Response.json({ error }, { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } })
  }
  const waitMs = takeTurn(id, now())
  if (waitMs > 0) {
    const seconds = String(Math.ceil(waitMs / 1000))
    throw Response.json({ error: `Too many requests; ask again in ${seconds} s` }, { status: 429, headers: { 'Retry-After': seconds } })
  }
}

function readToken(request: Request, scope: TokenScope): string | null {
  const bearer = /^Bearer ([\w-]{20,100})$/i.exec(request.headers.get('Authorization') ?? '')?.[1]
  return bearer ?? (scope === 'feeds' ? new URL(request.url).searchParams.get('key') : null)
}
