import type { PageDb } from '../connection.ts'

/** A place outside the database for the bytes of old pages: a folder, or a bucket of an S3-compatible server. Names are those of stored-name.ts. */
export type PageStore = {
  /** As messages call it. */
  name: string
  /** Keeps bytes under a name, whole or not at all, also when power fails. The same again is no mistake. */
  put: (name: string, bytes: Uint8Array) => Promise<void>
  /** Null where the store has nothing of that name. Throws where it cannot be asked. */
  get: (name: string) => Promise<Uint8Array | null>
  /** What is not there is as good as removed. */
  remove: (name: string) => Promise<void>
}

/** The archive of pages, and where its old ones lie; without a store all lie in the database. */
export type PageArchive = { pages: PageDb; pageStore?: PageStore | null }
