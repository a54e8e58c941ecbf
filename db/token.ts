import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits for a link, a cookie or a key. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token, so that a stolen database opens nothing. A plain hash is enough for 256 random bits. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
