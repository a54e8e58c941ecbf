import { z } from 'zod'

const offset = z.coerce.number().int().min(0)

/** What the form of a correction sends. `who` is a name as typed; `everywhere`: all findings of the same speaker or subject in the article. */
const correctionForm = z.object({
  article: z.coerce.number().int().positive(),
  target: z.enum(['mention', 'quote']),
  start: offset,
  end: offset,
  subject: z
    .string()
    .optional()
    .transform((value) => (value ? Number(value) : null))
    .pipe(z.int().nullable()),
  verdict: z.enum(['who', 'nobody', 'nothing']),
  who: z.string().trim().max(200).default(''),
  everywhere: z
    .string()
    .optional()
    .transform((value) => value === 'on'),
})

export type AskedCorrection = z.infer<typeof correctionForm>

/** Throws 400 where the form is none of ours. */
export function readCorrection(form: FormData): AskedCorrection {
  const read = correctionForm.safeParse(Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')))
  if (!read.success || (read.data.verdict === 'who' && read.data.who === '')) throw new Response(null, { status: 400 })
  return read.data
}
