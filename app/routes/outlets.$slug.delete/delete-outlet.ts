import type { AppLoadContext } from '@remix-run/node'
import { fold } from '#analysis/fold.ts'
import { type Actor, insertAudit } from '#db/queries/audit.ts'
import { beginDeletion, countLosses } from '#db/queries/outlet-deletion.ts'
import type { Outlet } from '#db/queries/outlets.ts'
import { withdrawCollections } from '#db/queries/requests.ts'
import { askRunsToStop } from '#db/queries/runs.ts'

/** Begins to delete an outlet whose name was typed; spelling variants of its letters count as the same. False where another name was typed. */
export async function deleteOutlet({ db, now }: AppLoadContext, actor: Actor, outlet: Outlet, form: FormData): Promise<boolean> {
  if (form.get('do') !== 'delete') throw new Response(null, { status: 400 })
  if (fold(String(form.get('name') ?? '').trim()) !== fold(outlet.name)) return false
  const at = now()
  await db.transaction().execute(async (trx) => {
    const losses = await countLosses(trx, outlet.id)
    await withdrawCollections(trx, outlet.id)
    await askRunsToStop(trx, outlet.id, at)
    await beginDeletion(trx, outlet, at)
    await insertAudit(trx, actor, { action: 'delete-outlet', target: outlet.name, detail: { slug: outlet.slug, ...losses } }, at)
  })
  return true
}
