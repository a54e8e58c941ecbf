import { z } from 'zod'
import type { Db } from '../connection.ts'

/** The setting under which a database says that another one is, or was, moved into it. */
export const MOVE_KEY = 'move'

const mark = z.object({ state: z.enum(['copying', 'finished']), from: z.string(), at: z.number().int() })
/** `from`: how messages call the source; `at`: when this state began, real time. */
export type MoveMark = z.infer<typeof mark>

/** Null in a database that nothing was moved into. */
export async function findMoveMark(target: Db): Promise<MoveMark | null> {
  const row = await target.selectFrom('setting').select('value').where('key', '=', MOVE_KEY).executeTakeFirst()
  return row ? mark.parse(JSON.parse(row.value)) : null
}

export async function saveMoveMark(target: Db, move: MoveMark): Promise<void> {
  const value = JSON.stringify(move)
  await target
    .insertInto('setting')
    .values({ key: MOVE_KEY, value })
    .onConflict((on) => on.column('key').doUpdateSet({ value }))
    .execute()
}

/** Throws where a move into this database was begun and not finished: what is collected into it meanwhile would be overwritten. */
export async function requireWhole(db: Db): Promise<void> {
  const move = await findMoveMark(db)
  if (move?.state !== 'copying') return
  throw new Error(
    `Cannot start on this database: the move from ${move.from} into it is not finished. Stop Rasad there and run the same \`rasad move\` again, or name another database.`,
  )
}

/** Throws where a database holds what a move would overwrite. */
export async function requireTakes(target: Db): Promise<void> {
  const move = await findMoveMark(target)
  if (move?.state === 'copying') return
  if (move) throw new Error(`Cannot move: it was finished at ${new Date(move.at).toISOString()}, and what came since would be lost.`)
  const { outlets, users } = await target
    .selectNoFrom((select) => [
      select
        .selectFrom('outlet')
        .select(({ fn }) => fn.countAll<number>().as('outlets'))
        .as('outlets'),
      select
        .selectFrom('user')
        .select(({ fn }) => fn.countAll<number>().as('users'))
        .as('users'),
    ])
    .executeTakeFirstOrThrow()
  if ((outlets ?? 0) + (users ?? 0) > 0)
    throw new Error(`Cannot move: the database there holds ${outlets} outlets and ${users} people of its own. Name an empty one.`)
}
