import type { LoaderFunctionArgs } from '@remix-run/node'
import { openEmbed } from '#db/queries/embeds.ts'
import { takeTurn } from '../../api/take-turn.ts'
import { answerEmbed } from '../../exports/answer-embed.ts'
import { readFile } from '../../exports/read-file.ts'

/** A figure for other sites, as PNG, SVG or JSON, by an address that holds 128 bits and can be taken back. Needs no session. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { name: token, format } = readFile(params.file)
  const opened = await openEmbed(context.db, token, context.now())
  if (!opened || (format !== 'png' && format !== 'svg' && format !== 'json')) throw new Response(null, { status: 404 })
  const waitMs = takeTurn(`embed ${opened.embed.id}`, context.now())
  if (waitMs > 0) throw new Response(null, { status: 429, headers: { 'Retry-After': String(Math.ceil(waitMs / 1000)) } })
  return answerEmbed(request, context, opened, format)
}
