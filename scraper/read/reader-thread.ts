import { openUnwriter, type SentPage } from './sent-page.ts'
import { openStampedReader, type StampedPage, type StampedReader } from './stamped-reader.ts'

export type SentOrder = Omit<StampedPage, 'page'> & { page: SentPage }

const read = openStampedReader()
const unwrite = openUnwriter()

/** What a thread of the pool does (thread-pool.ts). */
export default function readSent({ page, ...order }: SentOrder): ReturnType<StampedReader> {
  return read({ ...order, page: unwrite(page) })
}
