import pg from 'pg'

/** `connections`: how many at most, each of which costs the server some megabytes. `timeoutMs`: the longest that one statement may take; 0 for no end. */
export type PoolOptions = { connections?: number; timeoutMs?: number; readonly?: boolean }

/** How long somebody waits for a free connection before it is an error. */
const CONNECT_MS = 15_000

/**
 * How long a connection rests before it is closed. A new one has to read what it must know of some hundred partitions and their indexes before it can answer the first figure, which took as long again as
 * the figure; the pool's own ten seconds are less than a reader looks at a page.
 */
const REST_MS = 600_000

/**
 * What the planner reckons for the start of parallel workers, ten times the usual: each of them learns the partitions anew too, which for a count of some hundred rows took five times as long
 * as to count them. Questions that read millions of rows still have them.
 */
const PARALLEL_COST = 10_000

/**
 * The server ends a transaction that says nothing for so long: its process has gone, or its line was cut, and the locks that it holds would stop everybody else for hours. Shorter
 * than a lease lives, so that whoever goes on finds them free.
 */
const SILENT_MS = 20_000

/** A line that was cut says nothing: one that rests so long is asked whether it still stands, and given up within twenty seconds. Without it a process could wait for an answer for hours. */
const ASK_MS = 10_000

const { builtins } = pg.types

/** Counts, sums and instants are below 2^53: they are numbers here as from SQLite. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === builtins.INT8 || oid === builtins.NUMERIC ? Number : pg.types.getTypeParser(oid, format as 'text'),
}

/** Opens connections as they are needed. Errors of resting ones (the server was restarted) are no end: the next question opens another. */
export function openPool(url: string, { connections = 10, timeoutMs = 0, readonly = false }: PoolOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    ...{ connectionString: url, max: connections, types, connectionTimeoutMillis: CONNECT_MS, application_name: 'rasad' },
    ...{ idle_in_transaction_session_timeout: SILENT_MS, keepAlive: true, keepAliveInitialDelayMillis: ASK_MS, idleTimeoutMillis: REST_MS },
    ...(timeoutMs > 0 && { statement_timeout: timeoutMs }),
    // Just-in-time compiling costs more than most of our questions take. Tables of months are joined month by month: one that holds nothing of what is asked is passed over (decision 071).
    options: `-c jit=off -c enable_partitionwise_join=on -c parallel_setup_cost=${PARALLEL_COST} -c timezone=UTC${readonly ? ' -c default_transaction_read_only=on' : ''}`,
    allowExitOnIdle: true,
  })
  pool.on('error', () => undefined)
  // One in the midst of a transaction that asks nothing at the moment: its next question fails, and that is told to whoever asks it.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
