import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import { insertRequest } from '#db/queries/requests.ts'
import { insertTrial } from '#db/queries/trials.ts'

/** An address as people type it: without its scheme too. */
const typedAddress = z
  .string()
  .trim()
  .min(1)
  .max(2_000)
  .transform((typed) => (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`))
  .pipe(z.url({ protocol: /^https?$/ }))

/** Asks the worker to look at a site. Returns the trial's id, or null where the address is none. */
export async function beginTrial({ db, now }: AppLoadContext, typed: unknown): Promise<number | null> {
  const address = typedAddress.safeParse(typed)
  if (!address.success) return null
  return db.transaction().execute(async (trx) => {
    const trialId = await insertTrial(trx, address.data, now())
    await insertRequest(trx, 'try', { trialId }, now())
    return trialId
  })
}
