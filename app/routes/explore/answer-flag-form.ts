import { type AppLoadContext, redirect } from '@remix-run/node'
import { z } from 'zod'
import { changeAnnotation, insertAnnotation, setAnnotationRemoved } from '#db/queries/annotations.ts'
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
export async function answerFlagForm(request: Request, { db, now }: AppLoadContext): Promise<FlagOutcome | Response> {
  const read = schema.safeParse(Object.fromEntries(await request.formData()))
  if (!read.success) return { problem: read.error.issues.some(({ path }) => path[0] === 'day') ? 'day' : 'words', removed: null }
  const asked = read.data
  if (asked.intent === 'add') await insertAnnotation(db, asked, now())
  else if (asked.intent === 'change') await changeAnnotation(db, asked, now())
  else await setAnnotationRemoved(db, asked.id, asked.intent === 'remove', now())
  if (asked.intent === 'remove') return { problem: null, removed: asked.id }
  const { pathname, search } = new URL(request.url)
  return redirect(pathname + search)
}
