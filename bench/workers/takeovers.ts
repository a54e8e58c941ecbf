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

type Left = { outletId: number; holder: string; atMs: number }

/** Watches how long it takes until what killed workers had in hand is in another one's. */
export function openTakeovers(db: Db): Takeovers {
  const left: Left[] = []
  const took: number[] = []

  async function look(): Promise<void> {
    if (left.length === 0) return
    const runs = await db
      .selectFrom('run')
      .select(['outlet_id', 'worker', ({ fn }) => fn.max('id').as('id')])
      .groupBy(['outlet_id', 'worker'])
      .execute()
    for (const one of [...left]) {
      const [newest] = runs.filter(({ outlet_id }) => outlet_id === one.outletId).toSorted((a, b) => b.id - a.id)
      if (!newest || newest.worker === one.holder) continue
      took.push(performance.now() - one.atMs)
      left.splice(left.indexOf(one), 1)
    }
  }

  async function note(victim: Worker): Promise<void> {
    const leases = await db.selectFrom('lease').selectAll().where('name', 'like', 'outlet:%').execute()
    for (const { name, holder } of leases)
      if (victim.holds(holder)) left.push({ outletId: Number(name.split(':')[1]), holder, atMs: performance.now() })
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
