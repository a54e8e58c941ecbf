import type { Db } from '../connection.ts'

const KEY = 'smtp'

/** How a connection is kept from being read: TLS from the first byte, TLS by STARTTLS or nothing is sent, or not at all. */
export const mailSecurities = ['tls', 'starttls', 'none'] as const

/** The mail server as the settings page keeps it; the password is sealed (db/secret.ts). `from` may have a name: `Rasad <rasad@example.org>`. */
export type StoredMailSettings = {
  host: string
  port: number
  security: (typeof mailSecurities)[number]
  user: string | null
  sealedPassword: string | null
  from: string
}

/** Null before anybody has filled the page in. */
export async function findMailSettings(db: Db): Promise<StoredMailSettings | null> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', KEY).executeTakeFirst()
  return row ? (JSON.parse(row.value) as StoredMailSettings) : null
}

export async function saveMailSettings(db: Db, settings: StoredMailSettings): Promise<void> {
  const value = JSON.stringify(settings)
  await db
    .insertInto('setting')
    .values({ key: KEY, value })
    .onConflict((on) => on.column('key').doUpdateSet({ value }))
    .execute()
}

export async function deleteMailSettings(db: Db): Promise<void> {
  await db.deleteFrom('setting').where('key', '=', KEY).execute()
}
