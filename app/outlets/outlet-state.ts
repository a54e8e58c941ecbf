import { isDeepStrictEqual } from 'node:util'
import { type OutletDefinition, outletSchema } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import type { OutletState } from '#db/queries/bulk-changes.ts'
import { listTagsOfOutlet, setOutletTags } from '#db/queries/outlet-tags.ts'
import { type Outlet, replaceDefinition, setOutletEnabled } from '#db/queries/outlets.ts'
import { askRunsToStop } from '#db/queries/runs.ts'
import { toSaved } from './saved-definition.ts'

/** How an outlet stands, as far as a change to many can alter it. */
export async function readState(db: Db, { id, enabled, definition }: Outlet): Promise<OutletState> {
  return { isEnabled: enabled === 1, tags: await listTagsOfOutlet(db, id), definition }
}

/** Brings an outlet from one state into another, with its history; what is the same is not touched. One that is paused ends what it is collecting. To be called in a transaction. */
export async function putState(trx: Db, outletId: number, from: OutletState, to: OutletState, savedBy: string, now: number): Promise<void> {
  if (from.definition !== to.definition) {
    const definition = JSON.parse(to.definition) as OutletDefinition
    await replaceDefinition(
      trx,
      outletId,
      { ...toSaved(definition), definition: to.definition },
      { origin: 'user', savedBy, restores: null },
      now,
    )
  }
  if (!isDeepStrictEqual(from.tags, to.tags)) await setOutletTags(trx, outletId, to.tags)
  if (from.isEnabled === to.isEnabled) return
  await setOutletEnabled(trx, outletId, to.isEnabled, now)
  if (!to.isEnabled) await askRunsToStop(trx, outletId, now)
}

/** Whether two states are one, however their definitions are written. */
export function isSameState(a: OutletState, b: OutletState): boolean {
  return a.isEnabled === b.isEnabled && isDeepStrictEqual(a.tags, b.tags) && isSameDefinition(a.definition, b.definition)
}

/** Whether two stored definitions say the same, defaults that one leaves out included. */
export function isSameDefinition(a: string, b: string): boolean {
  if (a === b) return true
  const [one, other] = [a, b].map((json) => outletSchema.safeParse(JSON.parse(json)))
  return one!.success && other!.success && isDeepStrictEqual(one!.data, other!.data)
}
