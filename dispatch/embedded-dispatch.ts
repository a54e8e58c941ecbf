import type { Logger } from 'pino'
import type { Db } from '#db/connection.ts'
import type { Dispatch, Work } from './dispatch.ts'
import { openFailureRests } from './failure-rests.ts'
import { openLeases } from './leases.ts'
import { type Rounds, repeat } from './repeat.ts'

/** Dispatches within this process, for a database that is a file: what waits is looked for, and begun at once while there is room. */
export async function openEmbeddedDispatch(db: Db, log: Logger): Promise<Dispatch> {
  const leases = await openLeases(db)
  const order = new AbortController()
  const underWay = new Set<Promise<void>>()
  const lines: Rounds[] = []

  function serve(work: Work): void {
    const inHand = new Set<string>()
    const rests = openFailureRests()
    let isFull = false
    const look = async () => {
      if (order.signal.aborted) return
      const keys = (await work.waiting()).filter((key) => !inHand.has(key) && !rests.isResting(key))
      const room = work.atOnce - inHand.size
      isFull = keys.length > room
      for (const key of keys.slice(0, room)) begin(key)
    }
    const begin = (key: string) => {
      inHand.add(key)
      const piece = work
        .perform(key, order.signal)
        .then(
          () => rests.forget(key),
          (error) => {
            rests.note(key)
            log.error({ err: error, work: work.kind, key }, 'The worker stumbled')
          },
        )
        .finally(() => {
          inHand.delete(key)
          underWay.delete(piece)
          if (isFull) line.wake()
        })
      underWay.add(piece)
    }
    const line = repeat(work.lookEveryMs, look, (error) => log.error({ err: error, work: work.kind }, 'Cannot see what waits'))
    lines.push(line)
  }

  async function stop(): Promise<void> {
    order.abort(new Error('the process is stopping'))
    await Promise.all(lines.map((line) => line.stop()))
    await Promise.all(underWay)
    leases.close()
  }

  return { leases, serve, countInHand: () => underWay.size, stop }
}
