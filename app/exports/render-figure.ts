import type { Locale } from '../i18n/locale.ts'
import { creditOf } from './credit.ts'
import { loadFigure, plateOf } from './load-figure.ts'
import type { Plate } from './plate.ts'
import type { FigureContext } from './source.ts'
import type { Look, PictureFormat, Problem } from './studio/order.ts'
import { orderPicture } from './studio.ts'

/** `picture` is null where it did not pass its examination: `problems` say why, and the plate's table and words stand for it. */
export type RenderedFigure = {
  /** Title, subtitle, base, notes, `alt` (the numbers in words), `twin` (a table for people) and `table` (for programs). */
  plate: Plate
  picture: { png: Uint8Array | null; svg: string | null; widthPx: number; heightPx: number } | null
  problems: Problem[]
}

/**
 * A figure of ours, answered now and drawn. From the web process (a loader, an action, or what fills the outbox):
 *
 *     const locale: Locale = { language: 'fa', tag: writeTag('fa-IR', { calendar: 'jalali' }) }
 *     const look: Look = { widthPx: 1200, layoutPx: 600, theme: 'light' }
 *     const { plate, picture, problems } = await renderFigure(context, '/explore?subject=lavrov&range=7d', { locale, look })
 *
 * `context` is that of every loader, or `{ db, now, config: { url, timeZone } }`. The place is the figure's address (app/exports/sources.ts lists
 * them); days relative to today are answered as of now. For mail: 1200 points over a layout of 600 are sharp on every screen, with `width="600"` on
 * the img. Catalogues of the language must have been added (app/entry.server.tsx does). Throws a 404 Response where there is no such figure.
 */
export async function renderFigure(
  context: FigureContext,
  place: string,
  { locale, look, course, formats = ['png'], code = null }: RenderOptions,
): Promise<RenderedFigure> {
  const loaded = await loadFigure(context, place, locale)
  const plate = plateOf(loaded, locale, course)
  return drawPlate(context, plate, { look, formats, code, at: context.now() })
}

type RenderOptions = { locale: Locale; look: Look; course?: Plate['course']; formats?: PictureFormat[]; code?: string | null }

/** Draws a plate that is at hand. `at`: when its numbers were read. */
async function drawPlate(
  context: FigureContext,
  plate: Plate,
  { look, formats, code, at }: { look: Look; formats: PictureFormat[]; code: string | null; at: number },
): Promise<RenderedFigure> {
  const delivery = await orderPicture({ plate, look, credit: creditOf(context, plate.locale, at, code), formats })
  if (delivery.problems) return { plate, picture: null, problems: delivery.problems }
  const { png, svg, widthPx, heightPx } = delivery
  return { plate, picture: { png, svg, widthPx, heightPx }, problems: [] }
}
