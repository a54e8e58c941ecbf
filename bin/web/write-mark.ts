import type { Request, Response } from 'express'
import type { Db } from '#db/connection.ts'

const MARK = 'rasad_wrote'
/** A replica that is further behind than this is broken. */
const SECONDS = 10

/**
 * Which database answers a request: the one that may be a moment behind, or, for whoever writes or has written a moment ago, the database itself, so that everybody sees what they
 * changed. A cookie says so, since the next request may come to another process.
 */
export function chooseDatabase({ db, reading }: { db: Db; reading: Db }, request: Request, response: Response): Db {
  if (reading === db) return db
  const isWriting = request.method !== 'GET' && request.method !== 'HEAD'
  if (isWriting) response.append('Set-Cookie', `${MARK}=1; Path=/; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax`)
  return isWriting || (request.headers.cookie ?? '').split(/;\s*/u).includes(`${MARK}=1`) ? db : reading
}
