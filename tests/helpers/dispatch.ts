import pino from 'pino'
import { onTestFinished } from 'vitest'
import { openBossDispatch } from '#dispatch/boss-dispatch.ts'
import type { Dispatch } from '#dispatch/dispatch.ts'
import { openEmbeddedDispatch } from '#dispatch/embedded-dispatch.ts'
import { type FreshDatabase, isPostgres } from './database.ts'

/** A process's part in the work of a database, as its kind of database has it; it stops with the test. */
export async function openTestDispatch({ db, file }: Pick<FreshDatabase, 'db' | 'file'>): Promise<Dispatch> {
  const log = pino({ level: 'silent' })
  const dispatch = isPostgres ? await openBossDispatch(file, db, log) : await openEmbeddedDispatch(db, log)
  onTestFinished(dispatch.stop)
  return dispatch
}
