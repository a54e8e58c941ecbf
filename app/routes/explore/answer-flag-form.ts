import { type AppLoadContext, redirect } from '@remix-run/node'
import { z } from 'zod'
import type { Db } from '#db/connection.ts'
import { changeAnnotation, findAnnotation, insertAnnotation, setAnnotationRemoved } from '#db/queries/annotations.ts'
import { insertAudit } from '#db/queries/audit.ts'
import type { Reader } from '#db/queries/sessions.ts'
import { isDay } from '../../figures/days.ts'

const day = z.string().refine(isDay)
const words = z.string().trim().min(1).max(200)
const id = z.coerce.number().int().positive()

const schema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('add'), day, words }),
  z.object({ intent: z.literal('change'), id, day, words }),
  z.object({ intent: z.literal('remove'), id }),
  z.object({ intent: z.literal('put-back'), id }),
])

/** What is wrong with a flag that could not be saved, and what became of one. */
export type FlagOutcome = { problem: 'day' | 'words' | null; removed: number | null }

/** Saves, changes, removes or puts back a flag on a day, as the form asks; leads back to the figure where nothing is left to say. */
export async function answerFlagForm(request: Request, { db, now }: AppLoadContext, reader: Reader): Promise<FlagOutcome | Response> {
  const read = schema.safeParse(Object.fromEntries(await request.formData()))
  if (!read.success) return { problem: read.error.issues.some(({ path }) => path[0] === 'day') ? 'day' : 'words', removed: null }
  const asked = read.data
  await db.transaction().execute(async (trx) => {
    const flag = await changeFlag(trx, asked, now())
    if (flag) await insertAudit(trx, reader, { action: `${asked.intent}-flag`, target: `${flag.day} ${flag.words}` }, now())
  })
  if (asked.intent === 'remove') return { problem: null, removed: asked.id }
  const { pathname, search } = new URL(request.url)
  return redirect(pathname + search)
}

async function changeFlag(db: Db, asked: z.output<typeof schema>, now: number) {
  if (asked.intent === 'add') return { ...asked, id: await insertAnnotation(db, asked, now) }
  if (asked.intent === 'change') await changeAnnotation(db, asked, now)
  else await setAnnotationRemoved(db, asked.id, asked.intent === 'remove', now)
  return findAnnotation(db, asked.id)
}
