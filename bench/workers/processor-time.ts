import { readFileSync } from 'node:fs'

const ticksPerSecond = 100

/** Seconds of processor time that a process and all that it has started have taken, those that have ended with them; Linux tells. */
export function processorSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // Behind the name, which may hold anything: utime, stime, cutime and cstime are the fields 14 to 17 of all.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const own = fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / ticksPerSecond
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
  return children.reduce((sum, child) => sum + processorSeconds(Number(child)), own)
}
