import type { AppLoadContext } from '@remix-run/node'
import { type OutletInput, parseOutlet } from '#catalog/definition.ts'
import { insertRequest } from '#db/queries/requests.ts'
import { updateTrialDefinition } from '#db/queries/trials.ts'
import { pickedFields } from './picked-fields.ts'

/** `problem` is in English, as the schema of a definition says it: it names the field. */
export type TriedAgain = { done: 'changed' } | { problem: string }

/** The newest layout with the selectors of the form; empty ones are taken out. */
export function withLayout(definition: OutletInput, form: FormData): OutletInput {
  const [newest = {}, ...older] = definition.layouts ?? []
  const layout = { ...newest }
  for (const field of pickedFields) {
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

/** Keeps a changed definition and asks the worker to read the pages by it; one that is wrong is kept out and said. */
export async function tryAgain(
  { db, now }: AppLoadContext,
  trialId: number,
  definition: OutletInput,
  breaksOn: string | null = null,
): Promise<TriedAgain> {
  try {
    parseOutlet(definition)
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
  await db.transaction().execute(async (trx) => {
    await updateTrialDefinition(trx, trialId, JSON.stringify(definition), breaksOn)
    await insertRequest(trx, 'try', { trialId }, now())
  })
  return { done: 'changed' }
}
