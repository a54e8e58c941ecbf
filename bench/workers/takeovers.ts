import type { Db } from '#db/connection.ts'
import { repeat } from '#dispatch/repeat.ts'
import type { Worker } from './start-worker.ts'

const lookEveryMs = 200

export type Takeovers = {
  /** Notes what a worker has in hand that is about to be killed. */
  note: (victim: Worker) => Promise<void>
  describe: () => string
  close: () => Promise<void>
}

/** `lastRun`: the newest run of all at that moment. */
type Left = { outletId: number; holder: string; lastRun: number; atMs: number }

/** Watches how long it takes until what killed workers had in hand is in another one's. */
export function openTakeovers(db: Db): Takeovers {
  const left: Left[] = []
  const took: number[] = []

  async function look(): Promise<void> {
    if (left.length === 0) return
    const oldest = Math.min(...left.map(({ lastRun }) => lastRun))
    const leases = await db.selectFrom('lease').selectAll().where('name', 'like', 'outlet:%').execute()
    const runs = await db.selectFrom('run').select(['id', 'outlet_id', 'worker']).where('id', '>', oldest).execute()
    for (const one of [...left]) {
      const isHeld = leases.some(({ name, holder }) => name === `outlet:${one.outletId}` && holder !== one.holder)
      // One that was soon over.
      const isRun = runs.some(({ id, outlet_id, worker }) => id > one.lastRun && outlet_id === one.outletId && worker !== one.holder)
      if (!isHeld && !isRun) continue
      took.push(performance.now() - one.atMs)
      left.splice(left.indexOf(one), 1)
    }
  }

  async function note(victim: Worker): Promise<void> {
    const { last } = await db
      .selectFrom('run')
      .select(({ fn }) => fn.max('id').as('last'))
      .executeTakeFirstOrThrow()
    const leases = await db.selectFrom('lease').selectAll().where('name', 'like', 'outlet:%').execute()
    for (const { name, holder } of leases)
      if (victim.holds(holder)) left.push({ outletId: Number(name.split(':')[1]), holder, lastRun: last ?? 0, atMs: performance.now() })
  }

  function describe(): string {
    const seconds = took.toSorted((a, b) => a - b).map((ms) => (ms / 1000).toFixed(1))
    const words =
      took.length === 0
        ? 'none'
        : `${took.length}, after ${seconds.at(0)} to ${seconds.at(-1)} s, ${seconds.at(took.length / 2)} in the median`
    return `taken over       ${words}; left ${left.length}`
  }

  const rounds = repeat(lookEveryMs, look, (error) => console.error(error))
  return { note, describe, close: rounds.stop }
}
