import { createHash, randomInt } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { FigureRow } from '../rows/figure.ts'

export type KeptFigure = Omit<Selectable<FigureRow>, 'fingerprint' | 'is_bound'> & { isBound: boolean }

type NewFigure = Pick<KeptFigure, 'place' | 'asked' | 'tag' | 'data' | 'isBound'> & { userId: number | null }

/** Letters and digits that nobody takes for another one, as in Crockford's base 32. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_LENGTH = 7

/** Keeps a figure as it is now and returns its code. One that is kept already, number by number, gives its own. */
export async function keepFigure(db: Db, { isBound, userId, ...figure }: NewFigure, now: number): Promise<string> {
  const fingerprint = createHash('sha256').update(`${figure.place}\n${figure.tag}\n${figure.data}`).digest('base64url')
  const kept = await db.selectFrom('figure').select('code').where('fingerprint', '=', fingerprint).executeTakeFirst()
  if (kept) return kept.code
  const code = makeCode()
  await db
    .insertInto('figure')
    .values({ ...figure, code, is_bound: isBound ? 1 : 0, fingerprint, user_id: userId, created_at: now })
    .execute()
  return code
}

/** 35 random bits: an address to be typed, which opens for who may sign in; no secret. */
function makeCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}

/** By its code, in capitals or not. */
export async function findFigure(db: Db, code: string): Promise<KeptFigure | undefined> {
  const row = await db.selectFrom('figure').selectAll().where('code', '=', code.toUpperCase()).executeTakeFirst()
  return row && readFigure(row)
}

export function readFigure({ is_bound, fingerprint: _, ...row }: Selectable<FigureRow>): KeptFigure {
  return { ...row, isBound: is_bound === 1 }
}

/** Newest first, without what they are drawn from. */
export function listFigures(db: Db, limit: number): Promise<Pick<KeptFigure, 'id' | 'code' | 'asked' | 'created_at'>[]> {
  return db.selectFrom('figure').select(['id', 'code', 'asked', 'created_at']).orderBy('id', 'desc').limit(limit).execute()
}
