import { randomBytes } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { EmbedRow } from '../rows/figure.ts'
import { hashToken } from '../token.ts'
import { type KeptFigure, readFigure } from './figures.ts'

export type Embed = Omit<Selectable<EmbedRow>, 'token_hash'> & { code: string }

const shown = ['id', 'figure_id', 'name', 'is_live', 'tag', 'user_id', 'created_at', 'last_used_at', 'revoked_at'] as const
const HOUR_MS = 3_600_000
/** 128 bits open one figure, and nothing else. */
const TOKEN_BYTES = 16

type NewEmbed = { figureId: number; name: string; isLive: boolean; tag: string; userId: number }

/** Returns the token itself, which is told once: only its hash is stored. */
export async function insertEmbed(db: Db, { figureId, name, isLive, tag, userId }: NewEmbed, now: number): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  await db
    .insertInto('embed')
    .values({
      ...{ figure_id: figureId, token_hash: hashToken(token), name, is_live: isLive ? 1 : 0, tag, user_id: userId, created_at: now },
      last_used_at: null,
      revoked_at: null,
    })
    .execute()
  return token
}

/** Newest first, also revoked ones; of one figure, or of all. */
export function listEmbeds(db: Db, figureId: number | null): Promise<Embed[]> {
  return db
    .selectFrom('embed')
    .innerJoin('figure', 'figure.id', 'embed.figure_id')
    .select([...shown.map((column) => `embed.${column}` as const), 'figure.code'])
    .$if(figureId !== null, (query) => query.where('embed.figure_id', '=', figureId!))
    .orderBy('embed.id', 'desc')
    .execute()
}

/** Takes an embed's address away. False where there is none of that id, or it is gone already. */
export async function revokeEmbed(db: Db, id: number, now: number): Promise<boolean> {
  const revoked = await db
    .updateTable('embed')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return revoked.numUpdatedRows > 0n
}

/** The figure that a token opens; undefined where it was revoked or never was. */
export async function openEmbed(db: Db, token: string, now: number): Promise<{ embed: Embed; figure: KeptFigure } | undefined> {
  const row = await db
    .selectFrom('embed')
    .select(shown)
    .where('token_hash', '=', hashToken(token))
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  if (now - (row.last_used_at ?? 0) >= HOUR_MS) await db.updateTable('embed').set({ last_used_at: now }).where('id', '=', row.id).execute()
  const kept = await db.selectFrom('figure').selectAll().where('id', '=', row.figure_id).executeTakeFirstOrThrow()
  const figure = readFigure(kept)
  return { embed: { ...row, code: figure.code }, figure }
}
