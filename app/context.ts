import type { Db } from '#db/connection.ts'
import type { Secret } from '#db/secret.ts'

/** The mail server that the operator's environment names, without its password; the page cannot change it. */
export type EnvironmentMail = { host: string; port: number; security: string; user: string | null; from: string }

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
    /** What stored passwords are sealed with, and addresses in mails signed. */
    secret: Secret
    /** The mail server as the operator's environment names it; null where it does not. */
    mailServer: EnvironmentMail | null
    /** MJML as the HTML of a mail (bin/web/compile-mail.ts). */
    compileMail: (mjml: string) => Promise<string>
    /** Where backups lie, and how one is put back with every process stopped (null: no parent process could do so); `pg_dump`: that is how, not by us; null where the pages are to know of none. */
    backups: { folder: string; askToRestore: ((name: string) => void) | null } | 'pg_dump' | null
    config: { url: string; timeZone: string }
  }
}

/** What a loader returns comes as it is, promises included. */
declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true
  }
}
