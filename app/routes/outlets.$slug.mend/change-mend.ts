import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import { type OutletDefinition, parseOutlet } from '#catalog/definition.ts'
import { insertAudit } from '#db/queries/audit.ts'
import { findOutlet, type Outlet, saveOutlet, setNextRun } from '#db/queries/outlets.ts'
import { askToStop, findNewestRequest, insertRequest } from '#db/queries/requests.ts'
import type { Reader } from '#db/queries/sessions.ts'
import { deleteMends, findMend, insertTrial, type Trial } from '#db/queries/trials.ts'
import { dayAt } from '../../figures/days.ts'
import { type TriedAgain, tryAgain, withLayout } from '../../workbench/change-layout.ts'
import { isMended } from '../../workbench/judge-readings.ts'
import { loadReadings } from '../../workbench/load-readings.ts'

export type MendResult = TriedAgain | { done: 'begun' | 'saved' | 'discarded' | 'stopping' }

const breakDay = z.iso.date()

/** Does what a button of the mending says. Throws 400 where it says nothing we know, 404 where no outlet is called that. */
export async function changeMend(context: AppLoadContext, reader: Reader, slug: string, form: FormData): Promise<MendResult> {
  const { db } = context
  const outlet = await findOutlet(db, slug)
  if (!outlet) throw new Response(null, { status: 404 })
  const action = form.get('do')
  if (action === 'begin') return begin(context, outlet)
  if (action === 'stop-reread' || action === 'reread-on') return changeRereading(context, outlet, action)
  if (action === 'discard') {
    await deleteMends(db, outlet.id)
    return { done: 'discarded' }
  }
  const trial = await findMend(db, outlet.id)
  if (!trial?.definition) throw new Response(null, { status: 400 })
  const definition = JSON.parse(trial.definition) as OutletDefinition
  if (action === 'layout') return tryAgain(context, trial.id, withLayout(definition, form))
  if (action === 'day') return changeDay(context, trial, definition, form.get('breaksOn'))
  if (action === 'save') return save(context, reader, outlet, trial, parseOutlet(definition))
  throw new Response(null, { status: 400 })
}

/** Ends the reading of the archive that is under way, or takes it up again where it was ended: what was read stays read. */
async function changeRereading({ db, now }: AppLoadContext, outlet: Outlet, action: 'stop-reread' | 'reread-on'): Promise<MendResult> {
  const newest = await findNewestRequest(db, 'reread', (payload) => (payload as { outletId: number }).outletId === outlet.id)
  if (!newest) throw new Response(null, { status: 400 })
  if (action === 'stop-reread') await askToStop(db, newest.id, now())
  else if (newest.finished_at !== null) await insertRequest(db, 'reread', JSON.parse(newest.payload), now())
  return { done: action === 'stop-reread' ? 'stopping' : 'begun' }
}

/** Afresh: what somebody left unfinished may rest on pages of long ago. */
function begin({ db, now }: AppLoadContext, outlet: Outlet): Promise<MendResult> {
  return db.transaction().execute(async (trx) => {
    await deleteMends(trx, outlet.id)
    const trialId = await insertTrial(trx, (JSON.parse(outlet.definition) as OutletDefinition).home, now(), outlet.id)
    await insertRequest(trx, 'try', { trialId }, now())
    return { done: 'begun' }
  })
}

function changeDay(
  context: AppLoadContext,
  trial: Trial,
  definition: OutletDefinition,
  written: FormDataEntryValue | null,
): Promise<MendResult> {
  const day = breakDay.safeParse(written)
  const [newest, ...older] = definition.layouts
  if (!day.success || !newest) return Promise.resolve({ problem: 'day' })
  return tryAgain(context, trial.id, { ...definition, layouts: [{ ...newest, since: day.data }, ...older] }, day.data)
}

/** The mended definition and the request to read the archive again are one change: between them no run may begin that would read only a part. */
async function save(
  { db, now }: AppLoadContext,
  reader: Reader,
  outlet: Outlet,
  trial: Trial,
  definition: OutletDefinition,
): Promise<MendResult> {
  const breaksOn = trial.breaks_on ?? dayAt(trial.created_at, outlet.time_zone)
  const { readings, before } = await loadReadings(db, trial.id)
  const read = readings.map(({ reading }) => reading)
  if (!isMended(read, before?.reading ?? null, breaksOn)) return { problem: 'not-mended' }
  const own = JSON.parse(outlet.definition) as OutletDefinition
  // Only the layout is taken from the trial: whoever changed the outlet meanwhile keeps what they changed.
  const mended = { ...own, layouts: [definition.layouts[0]!, ...own.layouts] }
  const { slug, name, language, country, time_zone, verified } = outlet
  await db.transaction().execute(async (trx) => {
    await saveOutlet(
      trx,
      { slug, name, language, country, time_zone, verified, definition: JSON.stringify(mended) },
      'user',
      now(),
      reader.name,
    )
    if (outlet.next_run_at !== null) await setNextRun(trx, outlet.id, outlet.next_run_at)
    await insertRequest(trx, 'reread', { outletId: outlet.id, since: breaksOn }, now())
    await insertAudit(trx, reader, { action: 'mend-outlet', target: name, detail: { slug, since: breaksOn } }, now())
    await deleteMends(trx, outlet.id)
  })
  return { done: 'saved' }
}
