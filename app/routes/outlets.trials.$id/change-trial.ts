import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import { type OutletDefinition, type OutletInput, parseOutlet } from '#catalog/definition.ts'
import { insertAudit } from '#db/queries/audit.ts'
import { findOutlet, saveOutlet, setOutletEnabled } from '#db/queries/outlets.ts'
import { insertRequest } from '#db/queries/requests.ts'
import type { Reader } from '#db/queries/sessions.ts'
import { deleteTrial, findTrial } from '#db/queries/trials.ts'
import { tryAgain, withLayout } from '../../workbench/change-layout.ts'
import { judgeTrial } from '../../workbench/judge-readings.ts'
import { loadReadings } from '../../workbench/load-readings.ts'

/** `problem` is in English, as the schema of a definition says it: it names the field. */
export type TrialResult = { done: 'changed' } | { saved: string } | { discarded: true } | { problem: string }

const facts = z.object({ name: z.string(), slug: z.string(), country: z.string(), timeZone: z.string() })
const backfillDay = z.iso.date()

/** Does what a button of the workbench says. Throws 400 where it says nothing we know, 404 where the trial is gone. */
export async function changeTrial(context: AppLoadContext, reader: Reader, trialId: number, form: FormData): Promise<TrialResult> {
  const trial = await findTrial(context.db, trialId)
  if (!trial || trial.outlet_id !== null) throw new Response(null, { status: 404 })
  const action = form.get('do')
  if (action === 'discard') {
    await deleteTrial(context.db, trialId)
    return { discarded: true }
  }
  if (trial.definition === null) throw new Response(null, { status: 400 })
  const definition = JSON.parse(trial.definition) as OutletInput
  if (action === 'layout') return tryAgain(context, trialId, withLayout(definition, form))
  if (action === 'facts') return tryAgain(context, trialId, withFacts(definition, form))
  if (action === 'definition') return tryWritten(context, trialId, String(form.get('definition')))
  if (action === 'save' || action === 'draft') return save(context, reader, trialId, parseOutlet(definition), form)
  throw new Response(null, { status: 400 })
}

function withFacts(definition: OutletInput, form: FormData): OutletInput {
  const { name, slug, country, timeZone } = facts.parse(Object.fromEntries(form))
  return { ...definition, name, slug: slug.trim(), country: country.trim().toUpperCase() || null, timeZone: timeZone.trim() }
}

function tryWritten(context: AppLoadContext, trialId: number, written: string): Promise<TrialResult> {
  try {
    return tryAgain(context, trialId, JSON.parse(written) as OutletInput)
  } catch (error) {
    return Promise.resolve({ problem: String(error) })
  }
}

/** What read its pages is saved and collected, back to the chosen day; anything else only as a draft that rests. Never over an outlet that is there. */
async function save(
  context: AppLoadContext,
  reader: Reader,
  trialId: number,
  definition: OutletDefinition,
  form: FormData,
): Promise<TrialResult> {
  const { db, now } = context
  const readings = (await loadReadings(db, trialId)).readings.map(({ reading }) => reading)
  const verdict = judgeTrial(definition, readings)
  const isWorking = form.get('do') === 'save'
  if (isWorking && verdict !== 'good' && !(verdict === 'undated' && form.has('undated')))
    return { problem: verdict === 'no-sources' ? 'no-sources' : 'not-good' }
  if (await findOutlet(db, definition.slug)) return { problem: 'slug-taken' }
  const { slug, name, language, country, timeZone: time_zone } = definition
  const row = {
    slug,
    name,
    language,
    country,
    time_zone,
    verified: 0,
    definition: JSON.stringify({ ...definition, verified: false }),
  } as const
  const { id } = await saveOutlet(db, row, 'user', now(), reader.name)
  await setOutletEnabled(db, id, isWorking, now())
  const since = backfillDay.safeParse(form.get('since'))
  if (isWorking) await insertRequest(db, 'collect', { outletIds: [id], ...(since.success ? { backfillTo: since.data } : {}) }, now())
  await insertAudit(db, reader, { action: 'add-outlet', target: name, detail: { slug, isDraft: !isWorking } }, now())
  await deleteTrial(db, trialId)
  return { saved: slug }
}
