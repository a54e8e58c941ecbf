import type { AppLoadContext } from '@remix-run/node'
import { listBackups } from '#db/backups/list-backups.ts'
import { readRestoreNote } from '#db/backups/note-restore.ts'
import { findNewestRequest, listOpenRequests } from '#db/queries/requests.ts'

export type OwnBackups = Exclude<AppLoadContext['backups'], 'pg_dump' | null>

/** Where the backups lie; throws 404 where this server is to know of none, or makes none. */
export function requireBackups({ backups }: AppLoadContext): OwnBackups {
  if (backups === null || backups === 'pg_dump') throw new Response(null, { status: 404 })
  return backups
}

/** The backups that are there, the one under way, and how the last one and the last restoring ended; null where PostgreSQL's own tool makes them. */
export async function loadBackups(context: AppLoadContext) {
  if (context.backups === 'pg_dump') return null
  const { folder, askToRestore } = requireBackups(context)
  const newest = await findNewestRequest(context.db, 'backup', () => true)
  const result = newest?.state === 'failed' ? (JSON.parse(newest.result ?? '{}') as { error?: string }) : null
  return {
    folder,
    backups: listBackups(folder).map(({ name, bytes, fault, detail, manifest }) => ({
      name,
      bytes,
      fault,
      detail,
      createdAt: manifest?.createdAt ?? null,
      version: manifest?.version ?? null,
      reason: manifest?.reason ?? null,
      hasPages: manifest ? manifest.pageSchema !== null : null,
    })),
    isBusy: (await listOpenRequests(context.db, 'backup')).length > 0,
    failure: result?.error ?? null,
    lastRestore: readRestoreNote(folder),
    mayRestore: askToRestore !== null,
  }
}

export type LoadedBackups = NonNullable<Awaited<ReturnType<typeof loadBackups>>>
