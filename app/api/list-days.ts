import type { AppLoadContext } from '@remix-run/node'
import { listCoverage } from '#db/queries/coverage.ts'
import { countColumns, listDailyCounts } from '#db/queries/daily-counts.ts'
import { listDailyTotals } from '#db/queries/daily-totals.ts'
import { isCollected, loadCoverage } from '../figures/coverage.ts'
import { countDays, newestDay } from '../figures/days.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { type AskedOutlets, findChosen } from './chosen-outlets.ts'
import { findSubjectOf } from './find-subject-of.ts'
import { type Page, readNumbers, USUAL_LIMIT } from './page.ts'
import type { Parameters } from './parameters.ts'
import type { Item } from './shapes.ts'

/** Rows of outlet-days are gathered whole before they are cut into pages. */
const MOST_DAYS = 366

/** A subject's counts of every outlet-day of which something is known, noughts included, with what they are a share of. */
export async function listCountsPage(_request: Request, context: AppLoadContext, asked: Parameters<'counts'>): Promise<Page<'counts'>> {
  const { outlets, selection } = await select(context, asked)
  const subject = await findSubjectOf(context, asked.subject)
  const totals = await listDailyTotals(context.db, selection)
  const counts = byOutletDay(await listDailyCounts(context.db, subject.id, selection))
  const today = newestDay(
    context.now(),
    [...outlets.values()].map(({ timeZone }) => timeZone),
  )
  const coverageOf = await loadCoverage(context, selection, today, totals)
  const states = byOutletDay(await listCoverage(context.db, asked.from, asked.to, selection.outletIds))
  const bases = byOutletDay(totals)
  const days = [...new Map<string, { outlet_id: number; day: string }>([...states, ...bases]).values()].map(({ outlet_id, day }) => ({
    outlet_id,
    day,
  }))
  const rows = days.map(({ outlet_id, day }): Item<'counts'> => {
    const key = `${outlet_id} ${day}`
    const count = counts.get(key)
    return {
      subject: subject.slug,
      outlet: outlets.get(outlet_id)!.slug,
      day,
      coverage: states.get(key)?.state ?? null,
      is_collected: isCollected(coverageOf(outlet_id, day)),
      base: bases.get(key)?.articles ?? 0,
      ...(Object.fromEntries(countColumns.map((column) => [column, count?.[column] ?? 0])) as Record<
        (typeof countColumns)[number],
        number
      >),
    }
  })
  return cutRows(rows, asked)
}

export async function listCoveragePage(
  _request: Request,
  context: AppLoadContext,
  asked: Parameters<'coverage'>,
): Promise<Page<'coverage'>> {
  const { outlets, selection } = await select(context, asked)
  const rows = (await listCoverage(context.db, asked.from, asked.to, selection.outletIds)).map(
    ({ outlet_id, day, state, reason, computed_at }) => ({
      ...{ outlet: outlets.get(outlet_id)!.slug, day, state, reason },
      computed_at: new Date(computed_at).toISOString(),
    }),
  )
  return cutRows(rows, asked)
}

async function select(context: AppLoadContext, asked: AskedOutlets & { from: string; to: string }) {
  const { from, to } = asked
  if (from > to || countDays(from, to) > MOST_DAYS) {
    throw Response.json({ error: `must be a range of 1 to ${MOST_DAYS} days`, where: 'to' }, { status: 400 })
  }
  const outlets: Map<number, OutletLabel> = await findChosen(context, asked)
  return { outlets, selection: { outletIds: [...outlets.keys()], from, to } }
}

function byOutletDay<Row extends { outlet_id: number; day: string }>(rows: Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [`${row.outlet_id} ${row.day}`, row]))
}

/** By day and outlet; a cursor is the place in that order. */
function cutRows<Row extends { day: string; outlet: string }>(
  rows: Row[],
  asked: { cursor?: string | undefined; limit?: number | undefined },
): { items: Row[]; next: string | null } {
  const [from] = readNumbers(asked.cursor, 1) ?? [0]
  const end = from! + (asked.limit ?? USUAL_LIMIT)
  const inOrder = rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.outlet < b.outlet ? -1 : 1))
  return { items: inOrder.slice(from, end), next: end < rows.length ? String(end) : null }
}
