import { isDeepStrictEqual } from 'node:util'
import { type AppLoadContext, redirect } from '@remix-run/node'
import { type OutletDefinition, type OutletInput, outletSchema } from '#catalog/definition.ts'
import { type Actor, insertAudit } from '#db/queries/audit.ts'
import { listTagsOfOutlet, setOutletTags } from '#db/queries/outlet-tags.ts'
import { findNewestVersion } from '#db/queries/outlet-versions.ts'
import { type Outlet, replaceDefinition, setOutletEnabled } from '#db/queries/outlets.ts'
import { checkDefinition, checkWritten, type DefinitionProblem } from '../../outlets/check-definition.ts'
import { readDefinitionForm } from '../../outlets/definition-form.ts'
import { toSaved } from '../../outlets/saved-definition.ts'
import { readTags } from '../../outlets/tags.ts'

/** What a form that could not be saved is answered with: what was sent, what is wrong with it, and whether somebody else has saved meanwhile. */
export type RefusedEdit = {
  draft: OutletInput | null
  written: string | null
  tags: string
  isEnabled: boolean
  problems: DefinitionProblem[]
  isStale: boolean
}

/**
 * Saves the form of an outlet's ordinary fields, or its whole definition as JSON, and leads to its page; answers what is wrong where it cannot. What somebody else
 * saved since the form was opened is never overwritten unseen: the form comes back once, and then knows.
 */
export async function saveEdit(context: AppLoadContext, actor: Actor, outlet: Outlet, form: FormData): Promise<RefusedEdit> {
  const asked = form.get('do')
  if (asked !== 'save' && asked !== 'write') throw new Response(null, { status: 400 })
  const base = JSON.parse(outlet.definition) as OutletInput
  const isForm = asked === 'save'
  const draft = isForm ? readDefinitionForm(form, base) : null
  const written = isForm ? null : String(form.get('definition') ?? '')
  const tags = isForm ? String(form.get('tags') ?? '') : (await listTagsOfOutlet(context.db, outlet.id)).join(', ')
  const isEnabled = isForm ? form.has('enabled') : outlet.enabled === 1
  const checked = written === null ? checkDefinition(draft, outlet.slug) : checkWritten(written, outlet.slug)
  const isStale = Number(form.get('version')) !== (await findNewestVersion(context.db, outlet.id))
  const refused = { draft, written, tags, isEnabled, isStale }
  if (checked.problems || isStale) return { ...refused, problems: checked.problems ?? [] }
  const definition = isForm ? forgetVerdict(checked.definition, base) : checked.definition
  await store(context, actor, outlet, { definition, tags: readTags(tags), isEnabled })
  throw redirect(`/outlets/${outlet.slug}`)
}

/** Nobody has yet seen a page read rightly by layouts that were changed. */
function forgetVerdict(definition: OutletDefinition, base: OutletInput): OutletDefinition {
  const before = outletSchema.safeParse(base)
  const isSame = before.success && isDeepStrictEqual(before.data.layouts, definition.layouts)
  return isSame ? definition : { ...definition, verified: false }
}

async function store(
  { db, now }: AppLoadContext,
  actor: Actor,
  outlet: Outlet,
  { definition, tags, isEnabled }: { definition: OutletDefinition; tags: string[]; isEnabled: boolean },
): Promise<void> {
  const at = now()
  const before = outletSchema.safeParse(JSON.parse(outlet.definition))
  await db.transaction().execute(async (trx) => {
    if (!before.success || !isDeepStrictEqual(before.data, definition))
      await replaceDefinition(trx, outlet.id, toSaved(definition), { origin: 'user', savedBy: actor.name, restores: null }, at)
    await setOutletTags(trx, outlet.id, tags)
    if (isEnabled !== (outlet.enabled === 1)) await setOutletEnabled(trx, outlet.id, isEnabled, at)
    const version = await findNewestVersion(trx, outlet.id)
    await insertAudit(trx, actor, { action: 'change-outlet', target: definition.name, detail: { slug: outlet.slug, version } }, at)
  })
}
