import { createHash } from 'node:crypto'

/** An answer with its ETag: who holds the same one already gets 304 without a body. */
export function answer(request: Request, body: string, contentType: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Authorization' }
  const known = request.headers
    .get('If-None-Match')
    ?.split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
  if (known?.includes(etag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': contentType } })
}
