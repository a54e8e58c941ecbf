import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { holdProcessLock } from '#db/process-lock.ts'

const STOP_WAIT_MS = 60_000

/** Claims the data folder for this process, which is to run Rasad on it. Throws where one does already. The claim ends with the process. */
export function claimDataFolder(dataFolder: string): void {
  if (!holdProcessLock(lockFile(dataFolder))) throw alreadyRuns(dataFolder)
  writeFileSync(pidFile(dataFolder), String(process.pid))
}

/** Throws where Rasad runs on this data folder. */
export function requireUnclaimed(dataFolder: string): void {
  if (isClaimed(dataFolder)) throw alreadyRuns(dataFolder)
}

/** Stops the Rasad that runs on this folder and waits until it is gone. False where none ran. */
export async function stopRunning(dataFolder: string): Promise<boolean> {
  if (!isClaimed(dataFolder)) return false
  const pid = readPid(dataFolder)
  process.kill(pid, 'SIGTERM')
  const deadline = Date.now() + STOP_WAIT_MS
  while (isClaimed(dataFolder)) {
    if (Date.now() > deadline)
      throw new Error(`Cannot stop process ${pid}: it still runs after ${STOP_WAIT_MS / 1000} s. End it by hand and try again.`)
    await sleep(100)
  }
  return true
}

function alreadyRuns(dataFolder: string): Error {
  const where = `${dataFolder} (process ${readPid(dataFolder)})`
  return new Error(`Cannot start: Rasad already runs on ${where}. Stop it, or set RASAD_DATA to another folder.`)
}

/** Whether Rasad runs on a data folder. */
export function isClaimed(dataFolder: string): boolean {
  if (!existsSync(lockFile(dataFolder))) return false
  const release = holdProcessLock(lockFile(dataFolder))
  release?.()
  return release === null
}

function readPid(dataFolder: string): number {
  return Number(readFileSync(pidFile(dataFolder), 'utf8'))
}

const lockFile = (dataFolder: string) => join(dataFolder, 'rasad.lock')
const pidFile = (dataFolder: string) => join(dataFolder, 'rasad.pid')
