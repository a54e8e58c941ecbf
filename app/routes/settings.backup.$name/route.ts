import { join } from 'node:path'
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { lookAtBackup } from '#db/backups/check-backup.ts'
import { isBackupName } from '#db/backups/list-backups.ts'
import { faultOf } from '#db/backups/manifest.ts'
import { packBackup } from '#db/backups/pack-backup.ts'
import { requireReader } from '../../session/reader.ts'
import { requireBackups } from '../settings.backup/load-backups.ts'

/** A backup as one tar archive. It holds everything that the newsroom knows, its people and their sessions too: for administrators alone. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'admin')
  const name = String(params.name)
  if (!isBackupName(name)) throw new Response(null, { status: 404 })
  const folder = join(requireBackups(context).folder, name)
  return new Response(createReadableStreamFromReadable(packBackup(folder, look(folder))), {
    headers: {
      'Content-Type': 'application/x-tar',
      'Content-Disposition': `attachment; filename="${name}.tar"`,
      'Cache-Control': 'no-store',
    },
  })
}

function look(folder: string) {
  try {
    return lookAtBackup(folder)
  } catch (error) {
    if (faultOf(error) === null) throw error
    throw new Response(null, { status: 404 })
  }
}
