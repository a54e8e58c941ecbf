import { parentPort, workerData } from 'node:worker_threads'
import { type BackupOrder, makeBackup } from './make-backup.ts'

// Proving a large copy whole takes seconds in which nothing else happens: in a thread of its own they hold nobody up.
parentPort?.postMessage(await makeBackup(workerData as BackupOrder))
