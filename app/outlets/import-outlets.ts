import type { AppLoadContext } from '@remix-run/node'
import type { Db } from '#db/connection.ts'
import { type Actor, insertAudit } from '#db/queries/audit.ts'
import { insertBulkChange, type OutletChange } from '#db/queries/bulk-changes.ts'
import { setOutletTags } from '#db/queries/outlet-tags.ts'
import { findOutlet, saveOutlet, setOutletEnabled } from '#db/queries/outlets.ts'
import { isSameDefinition, isSameState, putState, readState } from './outlet-state.ts'
import { type FiledOutlet, type FileProblem, LARGEST_BYTES, readOutletsFile } from './outlets-file.ts'
import { toSaved } from './saved-definition.ts'

/** `changeId`: null where the file says what is so already. */
export type Imported = { changeId: number | null; added: number; changed: number; same: number } | { problems: FileProblem[] }

/** Takes the outlets of a JSON file, all of them or none: adds those that are new, replaces what is known of the others. */
export async function importOutlets({ db, now }: AppLoadContext, actor: Actor, file: unknown): Promise<Imported> {
  if (!(file instanceof Blob) || file.size === 0 || file.size > LARGEST_BYTES) return readOutletsFile('') as { problems: FileProblem[] }
  const read = readOutletsFile(await file.text())
  if ('problems' in read) return read
  return db.transaction().execute(async (trx) => {
    const at = now()
    const changes: OutletChange[] = []
    for (const one of read.outlets) {
      const change = await importOne(trx, one, actor, at)
      if (change) changes.push(change)
    }
    const added = changes.filter(({ before }) => before === null).length
    const counts = { added, changed: changes.length - added, same: read.outlets.length - changes.length }
    if (changes.length === 0) return { changeId: null, ...counts }
    const changeId = await insertBulkChange(trx, actor.name, 'import', changes, at)
    await insertAudit(trx, actor, { action: 'import-outlets', target: String(changes.length), detail: { change: changeId, ...counts } }, at)
    return { changeId, ...counts }
  })
}

async function importOne(trx: Db, { definition, tags, enabled }: FiledOutlet, actor: Actor, at: number): Promise<OutletChange | null> {
  const saved = toSaved(definition)
  const known = await findOutlet(trx, definition.slug)
  const after = { isEnabled: enabled, tags, definition: saved.definition }
  if (!known) {
    const { id } = await saveOutlet(trx, saved, 'user', at, actor.name)
    await setOutletTags(trx, id, tags)
    await setOutletEnabled(trx, id, enabled, at)
    return { outletId: id, before: null, after }
  }
  const before = await readState(trx, known)
  if (isSameState(before, after)) return null
  const kept = isSameDefinition(before.definition, after.definition) ? { ...after, definition: before.definition } : after
  await putState(trx, known.id, before, kept, actor.name, at)
  return { outletId: known.id, before, after: kept }
}
