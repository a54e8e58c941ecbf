import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { z } from 'zod'
import type { Reader } from '#db/queries/sessions.ts'
import { formats } from '../../exports/answer-format.ts'
import { keepFigureAt } from '../../exports/kept-figures.ts'
import { presets, themes, widths } from '../../exports/looks.ts'
import { readLocale } from '../../i18n/locale.ts'

const schema = z.object({
  /** The address of the figure's page, with # and its part where there are several on it. */
  place: z
    .string()
    .max(20_000)
    .regex(/^\/(?![/\\])/),
  as: z.enum([...formats, 'page']).catch('page'),
  preset: z
    .enum(Object.keys(presets) as [keyof typeof presets])
    .optional()
    .catch(undefined),
  width: z.coerce.number().pipe(z.literal(widths)).optional().catch(undefined),
  theme: z.enum(themes).optional().catch(undefined),
})

/** Keeps the figure of a page as it is now, and leads to it in the format asked for. A 400 where the form names no place of ours. */
export async function keepAsked(request: Request, context: AppLoadContext, reader: Reader) {
  const read = schema.safeParse(Object.fromEntries(await request.formData()))
  if (!read.success) return data({ problem: read.error.issues[0]?.message ?? '' }, { status: 400 })
  const { place, as, ...look } = read.data
  const code = await keepFigureAt(context, place, readLocale(request), reader)
  if (as === 'page') return redirect(`/figures/${code}`, 303)
  const params = new URLSearchParams(Object.entries(look).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))
  params.set('download', '1')
  return redirect(`/f/${code}.${as}?${params}`, 303)
}
