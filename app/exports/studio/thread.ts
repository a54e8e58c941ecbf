import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import * as studio from './draw-picture.ts'
import type { Delivery, Order } from './order.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** What the studio's thread does (app/exports/studio.ts). */
export function drawPicture(order: Order): Promise<Delivery> {
  return studio.drawPicture(order).finally(cleanUp)
}

export function drawView(orders: Order[]): ReturnType<typeof studio.drawView> {
  return studio.drawView(orders).finally(cleanUp)
}

/**
 * resvg's canvases, some ten megabytes each, lie outside the heap, where the collector does not see how much it could give back: a hundred pictures
 * took a gigabyte. It is called once the answer is on its way.
 */
function cleanUp(): void {
  setImmediate(collectGarbage)
}
