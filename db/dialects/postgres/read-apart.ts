import { type CompiledQuery, type DatabaseConnection, type Driver, PostgresDriver } from 'kysely'
import type pg from 'pg'
import { CopyCursor } from './copy-rows.ts'

/** Sends questions to a replica, and whatever writes, with everything in a transaction, to the database itself. */
export function readApart(primary: pg.Pool, replica: pg.Pool): Driver {
  const writer: Driver = new PostgresDriver({ pool: primary, cursor: CopyCursor })
  const reader: Driver = new PostgresDriver({ pool: replica })
  const lent = new WeakMap<DatabaseConnection, Lent>()
  const ownOf = (connection: DatabaseConnection) => (lent.get(connection) as Lent).own()
  return {
    init: async () => {
      await writer.init()
      await reader.init()
    },
    acquireConnection: async () => {
      const one = lend(writer, reader)
      lent.set(one.connection, one)
      return one.connection
    },
    beginTransaction: async (connection, settings) => writer.beginTransaction(await ownOf(connection), settings),
    commitTransaction: async (connection) => writer.commitTransaction(await ownOf(connection)),
    rollbackTransaction: async (connection) => writer.rollbackTransaction(await ownOf(connection)),
    releaseConnection: async (connection) => lent.get(connection)?.release(),
    destroy: async () => {
      await writer.destroy()
      await reader.destroy()
    },
  }
}

type Lent = { connection: DatabaseConnection; own: () => Promise<DatabaseConnection>; release: () => Promise<void> }

/** A connection of either pool, taken when a question first tells of which. Once it has written it reads there too. */
function lend(writer: Driver, reader: Driver): Lent {
  let owned: Promise<DatabaseConnection> | null = null
  let read: Promise<DatabaseConnection> | null = null
  const own = () => {
    owned ??= writer.acquireConnection()
    return owned
  }
  const choose = (query: CompiledQuery) => {
    if (owned || !isQuestion(query)) return own()
    read ??= reader.acquireConnection()
    return read
  }
  const connection: DatabaseConnection = {
    executeQuery: async (query, options) => (await choose(query)).executeQuery(query, options),
    streamQuery: async function* (query, size) {
      yield* (await choose(query)).streamQuery(query, size)
    },
  }
  const release = async () => {
    if (owned) await writer.releaseConnection(await owned)
    if (read) await reader.releaseConnection(await read)
  }
  return { connection, own, release }
}

/** Selects that lock rows stand in transactions alone. */
function isQuestion({ query, sql }: CompiledQuery): boolean {
  return query.kind === 'SelectQueryNode' || (query.kind === 'RawNode' && /^\s*(select|with)\b/iu.test(sql))
}
