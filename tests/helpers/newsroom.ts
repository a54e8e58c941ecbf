import pino from 'pino'
import type { OutletDefinition } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import { findOutlet, type Outlet } from '#db/queries/outlets.ts'
import { collectOutlet } from '#scraper/collect/collect-outlet.ts'
import { type Newsroom, staff } from '#scraper/collect/newsroom.ts'
import type { RunProgress } from '#scraper/collect/run-record.ts'
import { openReader } from '#scraper/read/open-reader.ts'
import { saveOutlets } from '#scraper/save-outlets.ts'
import { freshDatabase } from './database.ts'
import { testClient } from './test-client.ts'

/** A newsroom over a fresh database with a real client, on a clock that the test sets. It begins at noon of 15 March 2026. */
export async function openNewsroom(): Promise<Newsroom & { clock: { at: number } }> {
  const { db, pages } = await freshDatabase()
  const clock = { at: Date.parse('2026-03-15T12:00:00Z') }
  const client = testClient({ now: () => clock.at })
  return { db, pages, client, clock, now: () => clock.at, log: pino({ level: 'silent' }), readers: 0 }
}

/** Puts an outlet into the database, as a user would. */
export async function addOutlet(db: Db, definition: OutletDefinition, now = Date.parse('2026-03-15T12:00:00Z')): Promise<Outlet> {
  await saveOutlets(db, [definition], 'user', now)
  const outlet = await findOutlet(db, definition.slug)
  if (!outlet) throw new Error(`Cannot find ${definition.slug} after saving it`)
  return outlet
}

/** One run of an outlet, as the scheduler or, with `since`, a backfill would do it. */
export function runOnce(
  newsroom: Newsroom,
  outlet: Outlet,
  since: string | null = null,
  signal = new AbortController().signal,
): Promise<RunProgress> {
  const staffed = staff(newsroom, 'test', openReader(newsroom))
  return collectOutlet(staffed, outlet, { kind: since ? 'backfill' : 'scheduled', since, onProgress: () => undefined, signal })
}
