import type { AppLoadContext } from '@remix-run/node'
import { type Actor, insertAudit } from '#db/queries/audit.ts'
import { type Outlet, setOutletEnabled } from '#db/queries/outlets.ts'
import { countWaitingCollections, insertRequest, withdrawCollections } from '#db/queries/requests.ts'
import { askRunsToStop } from '#db/queries/runs.ts'

const actions = ['collect', 'stop', 'pause', 'resume'] as const

/** Does what a button of an outlet's page says: collect now, stop what runs, pause the visits or take them up again. Throws 400 where it says nothing we know. */
export async function actOnOutlet({ db, now }: AppLoadContext, actor: Actor, outlet: Outlet, form: FormData): Promise<void> {
  const asked = actions.find((one) => one === form.get('do'))
  if (!asked) throw new Response(null, { status: 400 })
  const at = now()
  await db.transaction().execute(async (trx) => {
    if (asked === 'collect') {
      if ((await countWaitingCollections(trx, outlet.id)) === 0) await insertRequest(trx, 'collect', { outletIds: [outlet.id] }, at)
      return
    }
    if (asked !== 'resume') {
      await withdrawCollections(trx, outlet.id)
      await askRunsToStop(trx, outlet.id, at)
    }
    if (asked === 'stop') return
    await setOutletEnabled(trx, outlet.id, asked === 'resume', at)
    await insertAudit(trx, actor, { action: `${asked}-outlet`, target: outlet.name, detail: { slug: outlet.slug } }, at)
  })
}
