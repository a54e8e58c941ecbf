import { Readable } from 'node:stream'

/** The code of the error of a message whose claim was lost before its end: it never ends, and no server takes it. */
export const takenOverCode = 'RASAD_TAKEN_OVER'

/** The same message, whose end is handed on only when `beforeEnd` has answered true. */
export function withholdEnd(
  message: Readable,
  { onBegun, beforeEnd }: { onBegun: () => void; beforeEnd: () => Promise<boolean> },
): Readable {
  async function* hold(): AsyncGenerator<Uint8Array> {
    let isBegun = false
    for await (const piece of message) {
      yield piece
      if (!isBegun) onBegun()
      isBegun = true
    }
    if (!(await beforeEnd())) throw Object.assign(new Error('another worker has taken this mail over'), { code: takenOverCode })
  }
  return Readable.from(hold(), { objectMode: false })
}
