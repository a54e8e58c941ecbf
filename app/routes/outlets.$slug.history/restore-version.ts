import { type AppLoadContext, redirect } from '@remix-run/node'
import { type Actor, insertAudit } from '#db/queries/audit.ts'
import { findNewestVersion, findOutletVersion } from '#db/queries/outlet-versions.ts'
import { type Outlet, replaceDefinition } from '#db/queries/outlets.ts'
import { checkWritten, type DefinitionProblem } from '../../outlets/check-definition.ts'
import { toSaved } from '../../outlets/saved-definition.ts'

/** Brings an earlier definition back as the newest one; nothing of the history goes. Answers why where it is none that works today. */
export async function restoreVersion(
  { db, now }: AppLoadContext,
  actor: Actor,
  outlet: Outlet,
  form: FormData,
): Promise<{ problems: DefinitionProblem[] }> {
  const restores = Number(form.get('version'))
  const version = Number.isSafeInteger(restores) ? await findOutletVersion(db, outlet.id, restores) : undefined
  if (!version) throw new Response(null, { status: 400 })
  const { definition, problems } = checkWritten(version.definition, outlet.slug)
  if (problems) return { problems }
  const at = now()
  await db.transaction().execute(async (trx) => {
    await replaceDefinition(trx, outlet.id, toSaved(definition), { origin: 'user', savedBy: actor.name, restores }, at)
    const detail = { slug: outlet.slug, restores, version: await findNewestVersion(trx, outlet.id) }
    await insertAudit(trx, actor, { action: 'restore-outlet', target: definition.name, detail }, at)
  })
  throw redirect(`/outlets/${outlet.slug}/history`)
}
