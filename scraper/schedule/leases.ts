import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Db } from '#db/connection.ts'
import { listLeases, releaseLease, takeLease } from '#db/queries/leases.ts'

/** A lease in hand; `lost` is aborted if another worker took it over (this process slept for longer than a lease lives). */
export type HeldLease = { lost: AbortSignal; release: () => Promise<void> }

export type Leases = {
  holder: string
  /** Null while another worker holds it. */
  take: (name: string) => Promise<HeldLease | null>
  close: () => void
}

const ttlMs = 30_000
const renewEveryMs = 10_000

/**
 * Keeps the leases of this process alive. Leases run on real time, whatever clock the newsroom lives by: they say who is alive. Those of a
 * process of this machine that is no more are given back at once, so that a restart need not wait for them to expire.
 */
export async function openLeases(db: Db): Promise<Leases> {
  const holder = `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`
  const held = new Map<string, AbortController>()
  for (const lease of await listLeases(db)) if (isDead(lease.holder)) await releaseLease(db, lease.name, lease.holder)
  const timer = setInterval(() => void renewAll(db, holder, held), renewEveryMs)

  async function take(name: string): Promise<HeldLease | null> {
    if (held.has(name) || !(await takeLease(db, name, holder, Date.now(), ttlMs))) return null
    const controller = new AbortController()
    held.set(name, controller)
    const release = async () => {
      held.delete(name)
      await releaseLease(db, name, holder)
    }
    return { lost: controller.signal, release }
  }

  return { holder, take, close: () => clearInterval(timer) }
}

async function renewAll(db: Db, holder: string, held: Map<string, AbortController>): Promise<void> {
  for (const [name, controller] of held) {
    const isMine = await takeLease(db, name, holder, Date.now(), ttlMs).catch(() => true) // a busy database is no other holder
    if (!isMine) controller.abort(new Error(`another worker has taken over ${name}`))
  }
}

/** True for a holder on this machine whose process has ended. */
function isDead(holder: string): boolean {
  const [host, pid] = holder.split('/')
  if (host !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
