import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import * as studio from './draw-picture.ts'
import type { Delivery, Order } from './order.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** What the studio's thread does (app/exports/studio.ts). */
export function drawPicture(order: Order): Promise<Delivery> {
  return studio.drawPicture(order).finally(() => cleanUp(pointsOf(order)))
}

export function drawView(orders: Order[]): ReturnType<typeof studio.drawView> {
  return studio.drawView(orders).finally(() => cleanUp(Number.POSITIVE_INFINITY))
}

/** Canvases are wider than high, save for long lists; where no PNG is drawn there is none. */
function pointsOf({ formats, look }: Order): number {
  return formats.length === 0 ? 0 : look.widthPx ** 2
}

/** So many points of four bytes are some eighty megabytes. */
const MOST_POINTS = 20e6
let points = 0

/**
 * resvg's canvases, some ten megabytes each, lie outside the heap, where the collector does not see how much it could give back: a hundred pictures
 * took a gigabyte. It is called once the answer is on its way; not after each picture, of which it takes a third of the time.
 */
function cleanUp(drawn: number): void {
  points += drawn
  if (points < MOST_POINTS) return
  points = 0
  setImmediate(collectGarbage)
}
