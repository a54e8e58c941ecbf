import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import { type OutletDefinition, type OutletInput, parseOutlet } from '#catalog/definition.ts'
import { insertAudit } from '#db/queries/audit.ts'
import { findOutlet, saveOutlet, setOutletEnabled } from '#db/queries/outlets.ts'
import { insertRequest } from '#db/queries/requests.ts'
import type { Reader } from '#db/queries/sessions.ts'
import { deleteTrial, findTrial, listTrialReadings, updateTrialDefinition } from '#db/queries/trials.ts'
import { isGood, type TrialReading } from './load-trial.ts'

/** `problem` is in English, as the schema of a definition says it: it names the field. */
export type TrialResult = { done: 'changed' } | { saved: string } | { discarded: true } | { problem: string }

const fields = ['title', 'lead', 'body', 'date', 'author', 'section'] as const
const facts = z.object({ name: z.string(), slug: z.string(), country: z.string(), timeZone: z.string() })
const backfillDay = z.iso.date()

/** Does what a button of the workbench says. Throws 400 where it says nothing we know, 404 where the trial is gone. */
export async function changeTrial(context: AppLoadContext, reader: Reader, trialId: number, form: FormData): Promise<TrialResult> {
  const trial = await findTrial(context.db, trialId)
  if (!trial) throw new Response(null, { status: 404 })
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

/** The newest layout with the selectors of the form; empty ones are taken out. */
function withLayout(definition: OutletInput, form: FormData): OutletInput {
  const [newest = {}, ...older] = definition.layouts ?? []
  const layout = { ...newest }
  for (const field of fields) {
    const selector = String(form.get(field) ?? '').trim()
    if (selector === '') delete layout[field]
    else layout[field] = selector
  }
  layout.exclude = String(form.get('exclude') ?? '')
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
  return { ...definition, layouts: [layout, ...older] }
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

/** Keeps a changed definition and asks the worker to read the pages by it; one that is wrong is kept out and said. */
async function tryAgain({ db, now }: AppLoadContext, trialId: number, definition: OutletInput): Promise<TrialResult> {
  try {
    parseOutlet(definition)
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
  await db.transaction().execute(async (trx) => {
    await updateTrialDefinition(trx, trialId, JSON.stringify(definition))
    await insertRequest(trx, 'try', { trialId }, now())
  })
  return { done: 'changed' }
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
  const readings = (await listTrialReadings(db, trialId)).map((page) => JSON.parse(page.reading) as TrialReading)
  const isWorking = form.get('do') === 'save'
  if (isWorking && !isGood(readings)) return { problem: 'not-good' }
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
  const { id } = await saveOutlet(db, row, 'user', now())
  await setOutletEnabled(db, id, isWorking, now())
  const since = backfillDay.safeParse(form.get('since'))
  if (isWorking) await insertRequest(db, 'collect', { outletIds: [id], ...(since.success ? { backfillTo: since.data } : {}) }, now())
  await insertAudit(db, reader, { action: 'add-outlet', target: name, detail: { slug, isDraft: !isWorking } }, now())
  await deleteTrial(db, trialId)
  return { saved: slug }
}
