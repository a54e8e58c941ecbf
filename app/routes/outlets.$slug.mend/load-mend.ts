import type { AppLoadContext } from '@remix-run/node'
import type { Layout, OutletDefinition } from '#catalog/definition.ts'
import { resolveDefinition } from '#catalog/resolve-family.ts'
import type { Db } from '#db/connection.ts'
import { listAlarmsOfOutlet } from '#db/queries/alarms.ts'
import { listCoverage } from '#db/queries/coverage.ts'
import { findOutlet, type Outlet } from '#db/queries/outlets.ts'
import { findNewestRequest } from '#db/queries/requests.ts'
import { findMend } from '#db/queries/trials.ts'
import { dayAt } from '../../figures/days.ts'
import { labelOutlet } from '../../filters/load-selection.ts'
import { isMended } from '../../workbench/judge-readings.ts'
import { isTrialBusy, loadReadings, loadSnapshot } from '../../workbench/load-readings.ts'

const ALARMS_SEEN = 20

export type LoadedMend = Awaited<ReturnType<typeof loadMend>>
export type Rereading = NonNullable<Awaited<ReturnType<typeof findRereading>>>

/** What the mending of an outlet has come to. Throws 404 where no outlet is called that. */
export async function loadMend({ db, now }: AppLoadContext, slug: string, position: number) {
  const outlet = await findOutlet(db, slug)
  if (!outlet) throw new Response(null, { status: 404 })
  const alarms = await listAlarmsOfOutlet(db, outlet.id, ALARMS_SEEN)
  return {
    now: now(),
    outlet: labelOutlet(outlet),
    slug,
    alarms: alarms
      .filter(({ closed_at, stage }) => closed_at === null && stage === 'extract')
      .map(({ id, kind, opened_at, detail }) => ({ id, kind, opened_at, detail })),
    mend: await findUnfinished(db, outlet, position),
    rereading: await findRereading(db, outlet, now()),
  }
}

async function findUnfinished(db: Db, outlet: Outlet, position: number) {
  const trial = await findMend(db, outlet.id)
  if (!trial) return null
  const { readings, before } = await loadReadings(db, trial.id)
  const definition = trial.definition === null ? null : (JSON.parse(trial.definition) as OutletDefinition)
  const pastReading = before?.reading ?? null
  const breaksOn = trial.breaks_on ?? dayAt(trial.created_at, outlet.time_zone)
  return {
    id: trial.id,
    isBusy: await isTrialBusy(db, trial.id),
    error: trial.error,
    breaksOn,
    timeZone: outlet.time_zone,
    layout: definition?.layouts[0] ?? null,
    olderLayout: definition ? olderLayoutOf(definition) : null,
    readings,
    before,
    position,
    snapshot: await loadSnapshot(db, trial.id, position),
    beforeSnapshot: before ? await loadSnapshot(db, trial.id, before.position) : null,
    isMended: isMended(
      readings.map(({ reading }) => reading),
      pastReading,
      breaksOn,
    ),
  }
}

/** What the outlet was read by before; it may be its family's. */
function olderLayoutOf(definition: OutletDefinition): Layout | null {
  return resolveDefinition({ ...definition, layouts: definition.layouts.slice(1) }).layouts[0] ?? null
}

type Counts = { total: number; read: number; stored: number; updated: number; unreadable: number; isStopped?: boolean }

/** The newest rereading of an outlet's archive with the days that it was for; null where there was none. */
async function findRereading(db: Db, outlet: Outlet, now: number) {
  const request = await findNewestRequest(db, 'reread', (payload) => (payload as { outletId: number }).outletId === outlet.id)
  if (!request) return null
  const { since } = JSON.parse(request.payload) as { since: string | null }
  const counts = JSON.parse(request.result ?? request.progress ?? 'null') as Counts | { error: string } | null
  const isOver = request.state === 'done' || request.state === 'failed'
  const days = isOver && since ? await listCoverage(db, since, dayAt(now, outlet.time_zone), [outlet.id]) : []
  return {
    id: request.id,
    isStopping: request.stop_asked_at !== null,
    isOver,
    startedAt: request.claimed_at,
    finishedAt: request.finished_at,
    error: counts && 'error' in counts ? counts.error : null,
    counts: counts && !('error' in counts) ? counts : null,
    days: days.map(({ day, state, evidence }) => ({ day, state, articles: (JSON.parse(evidence) as { articles: number }).articles })),
  }
}
