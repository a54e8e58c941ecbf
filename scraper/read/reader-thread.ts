import { openStampedReader } from './stamped-reader.ts'

/** What a thread of the pool does (thread-pool.ts). */
export default openStampedReader()
