import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { BackupOrder } from './make-backup.ts'

/** Makes a backup in a thread of its own, so that collecting goes on. Returns its name; throws what kept it from being made. */
export async function backUpAside(order: BackupOrder): Promise<string> {
  const thread = new Worker(new URL('./backup-thread.ts', import.meta.url), { workerData: order })
  const [name] = (await once(thread, 'message')) as [string]
  return name
}
