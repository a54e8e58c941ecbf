import { createHash } from 'node:crypto'
import type { Embed } from '#db/queries/embeds.ts'
import type { KeptFigure } from '#db/queries/figures.ts'
import { isLanguage } from '../i18n/languages.ts'
import type { Locale } from '../i18n/locale.ts'
import { type Asked, answerFormat, type Format } from './answer-format.ts'
import { addressOf, platePast, platePresent } from './kept-figures.ts'
import { readLook, readManner } from './read-look.ts'
import type { FigureContext } from './source.ts'

/** Others may keep it so long before they ask again, and then ask with its tag alone. */
const MAX_AGE_S = 300
/** A page of a wiki is opened by many at once; each picture is drawn once. */
const MOST_KEPT = 40

const kept = new Map<string, { body: ArrayBuffer; type: string }>()

/** An embedded figure; 304 where whoever asks has it already. What is live is counted anew each time, and drawn only where a number has changed. */
export async function answerEmbed(
  request: Request,
  context: FigureContext,
  { embed, figure }: { embed: Embed; figure: KeptFigure },
  format: Extract<Format, 'png' | 'svg' | 'json'>,
): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const locale = readManner(searchParams, localeOf(embed.tag))
  const isLive = embed.is_live === 1
  const plate = isLive ? await platePresent(context, figure, locale, 'asked') : platePast(figure, locale)
  const look = readLook(searchParams)
  const etag = `"${createHash('sha256')
    .update(JSON.stringify([plate, look, format]))
    .digest('base64url')
    .slice(0, 27)}"`
  const headers = { ETag: etag, 'Cache-Control': `public, max-age=${MAX_AGE_S}` }
  if (request.headers.get('If-None-Match')?.includes(etag)) return new Response(null, { status: 304, headers })
  const readAt = isLive ? context.now() : figure.created_at
  const asked = { plate, look, code: figure.code, readAt, address: addressOf(context, figure), isDownload: false }
  const drawn = kept.get(etag) ?? (await draw(context, format, asked, etag))
  if (drawn instanceof Response) return drawn
  return new Response(drawn.body, { headers: { ...headers, 'Content-Type': drawn.type } })
}

async function draw(context: FigureContext, format: Format, asked: Asked, etag: string) {
  const answer = await answerFormat(context, format, asked)
  if (!answer.ok) return answer
  const drawn = { body: await answer.arrayBuffer(), type: answer.headers.get('Content-Type') ?? '' }
  const oldest = kept.keys().next().value
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(etag, drawn)
  return drawn
}

function localeOf(tag: string): Locale {
  const language = tag.slice(0, 2)
  return { language: isLanguage(language) ? language : 'en', tag }
}
