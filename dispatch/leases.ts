import { randomUUID } from 'node:crypto'
import type { Db } from '#db/connection.ts'
import { isLeaseHeld, listLeases, releaseLease, takeLease } from '#db/queries/leases.ts'
import { machineName } from './machine-name.ts'

/** A lease in hand; `lost` is aborted if another worker took it over (this process slept for longer than a lease lives). */
export type HeldLease = { lost: AbortSignal; release: () => Promise<void> }

export type Leases = {
  holder: string
  /** Null while another worker holds it. */
  take: (name: string) => Promise<HeldLease | null>
  /** True where nobody holds it. */
  isFree: (name: string) => Promise<boolean>
  close: () => void
}

/** `until`: how long it surely lives, by this process's own passing of time. */
type Held = { controller: AbortController; until: number; renewal: Promise<void> | null }

/** What a dead worker held is free after this long at the latest. */
const ttlMs = 25_000
const renewEveryMs = 5_000

/**
 * Keeps the leases of this process alive. Those of a process of this machine that is no more are given back at once, so that a restart need not wait for them to
 * expire.
 */
export async function openLeases(db: Db): Promise<Leases> {
  const machine = machineName()
  const holder = `${machine}/${process.pid}/${randomUUID().slice(0, 8)}`
  const held = new Map<string, Held>()
  for (const lease of await listLeases(db)) if (isDead(lease.holder, machine)) await releaseLease(db, lease.name, lease.holder)
  const timer = setInterval(renewAll, renewEveryMs)

  async function take(name: string): Promise<HeldLease | null> {
    if (held.has(name)) return null
    const controller = new AbortController()
    // Noted before it is asked for: two askers of one process must not both be told yes.
    const lease: Held = { controller, until: performance.now() + ttlMs, renewal: null }
    held.set(name, lease)
    const isMine = await takeLease(db, name, holder, ttlMs).catch((error) => {
      held.delete(name)
      throw error
    })
    if (!isMine) held.delete(name)
    if (!isMine) return null
    const release = async () => {
      held.delete(name)
      // A renewal that came after would take it anew.
      await lease.renewal
      await releaseLease(db, name, holder)
    }
    return { lost: controller.signal, release }
  }

  function renewAll(): void {
    for (const [name, lease] of held) lease.renewal = renew(name, lease)
  }

  /** A lease that could not be renewed for as long as it lives is lost, whoever may answer later: others have been free to take it. */
  async function renew(name: string, lease: Held): Promise<void> {
    const askedAt = performance.now()
    if (askedAt > lease.until - renewEveryMs)
      return lease.controller.abort(new Error(`cannot renew the lease of ${name}: the database does not answer`))
    const isMine = await takeLease(db, name, holder, ttlMs).catch(() => null) // a busy database is no other holder
    if (isMine) lease.until = askedAt + ttlMs
    else if (isMine === false) lease.controller.abort(new Error(`another worker has taken over ${name}`))
  }

  const isFree = async (name: string) => !held.has(name) && !(await isLeaseHeld(db, name))
  return { holder, take, isFree, close: () => clearInterval(timer) }
}

/** True for a holder on this machine whose process has ended. */
function isDead(holder: string, machine: string): boolean {
  const [host, pid] = holder.split('/')
  if (host !== machine) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
