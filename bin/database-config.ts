import { z } from 'zod'

/** A shared PostgreSQL database. `connections`: of each process, at most; `timeoutMs`: the longest that a statement of the pages may take. */
export type SharedDatabase = { url: string; replicaUrl: string | null; connections: number; timeoutMs: number }

const address = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be the address of a PostgreSQL database, like postgres://user:password@db.example.org:5432/rasad',
})

/** What the environment says of the database. */
export const databaseEnvironment = {
  DATABASE_URL: address.optional(),
  DATABASE_REPLICA_URL: address.optional(),
  RASAD_DB_POOL: z.coerce
    .number({ error: 'must be a number of connections' })
    .int()
    .min(2, 'must be 2 or more')
    .max(200, 'must be 200 or fewer')
    .default(10),
  RASAD_DB_TIMEOUT_MS: z.coerce.number({ error: 'must be a number of milliseconds' }).int().min(0, 'must be 0 or more').default(30_000),
}

type Read = { DATABASE_URL?: string; DATABASE_REPLICA_URL?: string; RASAD_DB_POOL: number; RASAD_DB_TIMEOUT_MS: number }

/** Null: the data stands in SQLite files in the data folder. Throws where a replica is named of no database. */
export function readDatabase({ DATABASE_URL: url, DATABASE_REPLICA_URL, RASAD_DB_POOL, RASAD_DB_TIMEOUT_MS }: Read): SharedDatabase | null {
  if (url !== undefined)
    return { url, replicaUrl: DATABASE_REPLICA_URL ?? null, connections: RASAD_DB_POOL, timeoutMs: RASAD_DB_TIMEOUT_MS }
  if (DATABASE_REPLICA_URL !== undefined) throw new Error('DATABASE_REPLICA_URL must stand beside DATABASE_URL, whose replica it is')
  return null
}
