import { parseDate } from '@internationalized/date'
import { localDay } from '#analysis/dates/time-zone.ts'
import type { Db } from '#db/connection.ts'
import { type Alarm, listAlarmsOfOutlet, listPagesReadLast, type ReadPage } from '#db/queries/alarms.ts'
import { findFirstLookEnd } from '#db/queries/coverage.ts'
import type { Outlet } from '#db/queries/outlets.ts'
import { listAddressesOfPages } from '#db/queries/unread-pages.ts'
import { type HeldArchive, readHeld } from '../archive/read-held.ts'
import { decodePage } from '../decode/decode-page.ts'
import type { PageHint } from '../extract/article.ts'
import type { PageRead } from '../health/find-trouble.ts'
import { judgePage } from '../health/judge-page.ts'
import { LAYOUT_FAILURES } from '../health/layout-failures.ts'
import type { SitePage } from '../propose/sample-page.ts'

/** The archived pages that an outlet's layouts no longer read, newest first, the last one that they did, and the outlet's own day on which the first of them came. */
export type BrokenPages = { failing: SitePage[]; good: SitePage | null; breaksOn: string }

const mostPages = 400
const learntFrom = 10
/** Pages are looked for from so many days before the alarm on. */
const daysBefore = 7
const pageAlarms = ['layout-broken', 'bodies-short', 'dates-missing'] as const

/** Finds the pages that show what is wrong with an outlet's layout. Where no alarm is open and nothing fails, `failing` holds its newest pages: whoever asks sees a reason to mend. */
export async function findBrokenPages({ db, ...archive }: HeldArchive & { db: Db }, outlet: Outlet, now: number): Promise<BrokenPages> {
  const alarm = await findPageAlarm(db, outlet.id)
  const since = localDay(alarm?.opened_at ?? now, outlet.time_zone)
  const sinceDay = parseDate(since).subtract({ days: daysBefore }).toString()
  const read = await listPagesReadLast(db, outlet.id, { failures: LAYOUT_FAILURES, sinceDay, limit: mostPages })
  const firstLookEnd = await findFirstLookEnd(db, outlet.id)
  const judged = read.map((page) => ({ page, lacks: lacks(alarm?.kind ?? null, judgePage(page, firstLookEnd)) }))
  const goodId = alarm?.good_page_id ?? judged.find((one) => !one.lacks)?.page.page_id ?? null
  // Pages from before the last good one failed for reasons of their own.
  const failing = judged.filter((one) => one.lacks && (goodId === null || one.page.page_id > goodId)).map(({ page }) => page)
  const shown = failing.length > 0 ? failing : judged.filter(({ page }) => page.page_id !== goodId).map(({ page }) => page)
  return {
    failing: await openPages(db, archive, outlet.id, spread(shown, learntFrom)),
    good: goodId === null ? null : ((await openPages(db, archive, outlet.id, [goodId]))[0] ?? null),
    breaksOn: failing.map((page) => dayOf(page, outlet.time_zone)).reduce((first, day) => (day < first ? day : first), since),
  }
}

async function findPageAlarm(db: Db, outletId: number): Promise<Alarm | null> {
  const alarms = await listAlarmsOfOutlet(db, outletId, 50)
  return alarms.find(({ kind, closed_at }) => closed_at === null && (pageAlarms as readonly string[]).includes(kind)) ?? null
}

/** By the alarm that is open, else by anything that a page may lack. */
function lacks(kind: string | null, { fits, hasBody, hasDate }: PageRead): boolean {
  if (kind === 'bodies-short') return hasBody === false
  if (kind === 'dates-missing') return hasDate === false
  return kind === null ? !fits || hasBody === false : !fits
}

function dayOf({ day, discovered_at }: ReadPage, timeZone: string): string {
  return day ?? localDay(discovered_at, timeZone)
}

function spread(pages: readonly ReadPage[], count: number): number[] {
  const step = Math.max(1, pages.length / count)
  return Array.from({ length: Math.min(count, pages.length) }, (_, index) => pages[Math.floor(index * step)]!.page_id)
}

async function openPages(db: Db, archive: HeldArchive, outletId: number, ids: number[]): Promise<SitePage[]> {
  const addresses = new Map((await listAddressesOfPages(db, outletId, ids)).map((one) => [one.pageId, one.address]))
  const opened: SitePage[] = []
  for (const id of ids) {
    const page = await readHeld(archive, id)
    if (!page) continue
    const hint: PageHint | null = addresses.get(id) ?? null
    const { text } = decodePage(page.body, page.headers['content-type'] ?? null)
    opened.push({ url: page.url, html: text, hint, fetchedAt: page.fetchedAt })
  }
  return opened
}
