import { processorSeconds } from '../workers/processor-time.ts'

let server: number | null = null

/** Counts the time of a database server to ours, from now on; null: there is none. */
export function countServer(pid: number | null): void {
  server = pid
}

/** Milliseconds of processor time so far, of this process and of the server that answers it; the server's in steps of ten. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000 + (server === null ? 0 : processorSeconds(server) * 1000)
}
