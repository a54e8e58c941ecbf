import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/**
 * A name that two processes share only where one can see whether the other lives: hosts may carry the same name, and in containers process numbers begin anew. On Linux the
 * boot and the space of process numbers tell them apart.
 */
export function machineName(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)
    const [space = ''] = /\d+/.exec(readlinkSync('/proc/self/ns/pid')) ?? []
    return `${hostname()}.${boot}.${space}`
  } catch {
    return hostname() // no Linux: its name must do
  }
}
