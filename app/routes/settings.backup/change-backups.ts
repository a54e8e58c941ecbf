import { join } from 'node:path'
import type { AppLoadContext } from '@remix-run/node'
import { lookAtBackup } from '#db/backups/check-backup.ts'
import { deleteBackup, isBackupName } from '#db/backups/list-backups.ts'
import { type BackupFault, faultOf } from '#db/backups/manifest.ts'
import { insertAudit } from '#db/queries/audit.ts'
import { insertRequest, listOpenRequests } from '#db/queries/requests.ts'
import type { Reader } from '#db/queries/sessions.ts'
import { type OwnBackups, requireBackups } from './load-backups.ts'

export type BackupResult = { done: 'asked' | 'deleted' | 'restoring' } | { problem: BackupFault | 'no-parent' | 'busy' }

/** Does what a button of the page says. Throws 400 where it says nothing we know, 404 where no backup is called that. */
export async function changeBackups(context: AppLoadContext, reader: Reader, form: FormData): Promise<BackupResult> {
  const { folder, askToRestore } = requireBackups(context)
  const action = form.get('do')
  if (action === 'back-up') return ask(context, reader, form.has('withPages'))
  const name = String(form.get('name') ?? '')
  if (action !== 'delete' && action !== 'restore') throw new Response(null, { status: 400 })
  if (!isBackupName(name)) throw new Response(null, { status: 404 })
  return action === 'delete' ? remove(context, reader, folder, name) : restore(context, reader, { folder, askToRestore }, name)
}

async function ask({ db, now }: AppLoadContext, reader: Reader, withPages: boolean): Promise<BackupResult> {
  if ((await listOpenRequests(db, 'backup')).length > 0) return { problem: 'busy' }
  await db.transaction().execute(async (trx) => {
    await insertRequest(trx, 'backup', { withPages }, now())
    await insertAudit(trx, reader, { action: 'back-up', target: withPages ? 'rasad.db, pages.db' : 'rasad.db' }, now())
  })
  return { done: 'asked' }
}

async function remove({ db, now }: AppLoadContext, reader: Reader, folder: string, name: string): Promise<BackupResult> {
  deleteBackup(folder, name)
  await insertAudit(db, reader, { action: 'delete-backup', target: name }, now())
  return { done: 'deleted' }
}

/** The parent process proves the backup whole before it stops anything; here only what can be seen at once. */
async function restore(
  { db, now }: AppLoadContext,
  reader: Reader,
  { folder, askToRestore }: OwnBackups,
  name: string,
): Promise<BackupResult> {
  if (askToRestore === null) return { problem: 'no-parent' }
  try {
    lookAtBackup(join(folder, name))
  } catch (error) {
    const fault = faultOf(error)
    if (fault === null) throw error
    return { problem: fault }
  }
  await insertAudit(db, reader, { action: 'restore-backup', target: name }, now())
  askToRestore(name)
  return { done: 'restoring' }
}
