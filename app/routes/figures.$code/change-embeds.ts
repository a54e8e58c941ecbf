import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import { insertAudit } from '#db/queries/audit.ts'
import { insertEmbed, revokeEmbed } from '#db/queries/embeds.ts'
import type { Reader } from '#db/queries/sessions.ts'
import { requireFigure } from '../../exports/kept-figures.ts'
import { readLocale } from '../../i18n/locale.ts'
import { type FormErrors, readForm } from '../../session/credentials.ts'

const newEmbed = z.object({
  name: z.string({ error: 'embeds.nameMissing' }).trim().min(1, 'embeds.nameMissing').max(80, 'embeds.nameLong'),
  live: z.literal('1').optional(),
})

/** `address` is told once: its token is kept as a hash alone. */
export type EmbedsResult = { address: string } | { done: true } | { errors: FormErrors }

/** Gives a figure an address for other sites, or takes one back. Throws 400 where the form says neither. */
export async function changeEmbeds(request: Request, context: AppLoadContext, reader: Reader, code: string): Promise<EmbedsResult> {
  const form = await request.formData()
  const action = form.get('do')
  if (action === 'embed') return embed(request, context, reader, { code, form })
  if (action !== 'revoke') throw new Response(null, { status: 400 })
  const id = Number(form.get('embed'))
  await context.db.transaction().execute(async (trx) => {
    if (!(await revokeEmbed(trx, id, context.now()))) throw new Response(null, { status: 404 })
    await insertAudit(trx, reader, { action: 'revoke-embed', target: code }, context.now())
  })
  return { done: true }
}

async function embed(
  request: Request,
  context: AppLoadContext,
  reader: Reader,
  { code, form }: { code: string; form: FormData },
): Promise<EmbedsResult> {
  const { values, errors } = readForm(newEmbed, form)
  if (errors) return { errors }
  const figure = await requireFigure(context, code)
  const isLive = values.live === '1'
  const { tag } = readLocale(request)
  return context.db.transaction().execute(async (trx) => {
    const made = { figureId: figure.id, name: values.name, isLive, tag, userId: reader.userId }
    const token = await insertEmbed(trx, made, context.now())
    await insertAudit(trx, reader, { action: 'make-embed', target: code, detail: { name: values.name, isLive } }, context.now())
    return { address: `${context.config.url}/embed/${token}.png` }
  })
}
