import type { AppLoadContext } from '@remix-run/node'
import { findOutlet, setOutletEnabled } from '#db/queries/outlets.ts'
import { insertRequest } from '#db/queries/requests.ts'

/** Does what a button of the outlets page says of all outlets or of one: collect all or one outlet now, switch one on or off. Throws 400 where it says nothing we know. */
export async function askToCollect({ db, now }: AppLoadContext, form: FormData): Promise<void> {
  const action = form.get('do')
  if (action === 'collect-all') {
    await insertRequest(db, 'collect', { outletIds: null }, now())
    return
  }
  const outlet = await findOutlet(db, String(form.get('outlet')))
  if (!outlet) throw new Response(null, { status: 404 })
  if (action === 'collect') await insertRequest(db, 'collect', { outletIds: [outlet.id] }, now())
  else if (action === 'switch-on' || action === 'switch-off') await setOutletEnabled(db, outlet.id, action === 'switch-on', now())
  else throw new Response(null, { status: 400 })
}
