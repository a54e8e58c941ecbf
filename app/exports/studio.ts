import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { drawable } from './drawable.ts'
import type { Delivery, Order, Problem } from './studio/order.ts'

const THREAD = 'build/studio/thread.js'
/** A picture that takes longer than this is not coming. */
const longestMs = 30_000
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 16 }

let pool: Piscina | undefined

/** Draws a picture in a thread of its own, so that no page waits for it. Throws where the thread broke off or took too long. */
export function orderPicture(order: Order): Promise<Delivery> {
  return run('drawPicture', order)
}

/** Draws figures as the sheets of one PDF. Throws like `orderPicture`. */
export function orderView(orders: Order[]): Promise<{ problems: Problem[] } | { problems: null; pdf: Uint8Array }> {
  return run('drawView', orders)
}

function run<Answer>(name: string, task: unknown): Promise<Answer> {
  pool ??= openPool()
  return pool.run(drawable(task), { name, signal: AbortSignal.timeout(longestMs) }) as Promise<Answer>
}

/**
 * One thread, begun with the first picture, for as long as the process runs: a second one would take its hundred megabytes anew, of which the first gives few
 * back. Waiting by atomics would hold the thread's event loop, on which it lets go of what each picture took.
 */
function openPool(): Piscina {
  return new Piscina({ filename: findThread(), minThreads: 1, maxThreads: 1, resourceLimits, atomics: 'disabled' })
}

/** Lets the thread go; for tests and benches, which end without a server that stops. */
export async function closeStudio(): Promise<void> {
  await pool?.destroy()
  pool = undefined
}

/** The built thread, wherever this file came to lie: among the sources or in the built server. */
function findThread(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, THREAD))) {
    if (dirname(folder) === folder) throw new Error(`Cannot draw pictures: there is no ${THREAD}. Run "npm run build".`)
    folder = dirname(folder)
  }
  return join(folder, THREAD)
}
