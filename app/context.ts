import type { Db } from '#db/connection.ts'

/** What the web process hands to every loader and action. */
declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    db: Db
    /** Epoch milliseconds; runs at its own speed under a test clock. */
    now: () => number
    /** The one script nonce of this response. */
    cspNonce: string
    /** The reader's address: the socket's, or what a trusted proxy says. */
    address: string
    /** Why the collector cannot write (bin/web/storage.ts); null where nothing is known to be wrong. */
    findStorageTrouble: () => Promise<'disk-full' | 'collector-silent' | null>
    config: { url: string; timeZone: string }
  }
}
