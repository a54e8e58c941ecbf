import { composePicture } from './compose-picture.ts'
import { examineOutlines } from './examine.ts'
import { examinePixels } from './examine-pixels.ts'
import { openDom } from './open-dom.ts'
import type { Delivery, Order } from './order.ts'
import { rasterise } from './rasterise.ts'
import { writePdf } from './write-pdf.ts'

/** Draws a figure in the formats asked for and looks it over: with one problem, no picture leaves. */
export async function drawPicture({ plate, look, credit, formats }: Order): Promise<Delivery> {
  openDom()
  const picture = await composePicture(plate, look, credit)
  const { outlined, png } = rasterise(picture, formats.includes('png') ? look.widthPx : null)
  const problems = [...examineOutlines(picture, outlined, look.theme), ...(png ? examinePixels(picture, png) : [])]
  if (problems.length > 0) return { problems }
  const { widthPx, heightPx } = picture
  const pdf = formats.includes('pdf')
    ? await writePdf([{ outlined, widthPx, heightPx, title: plate.title, alt: plate.alt }], plate.locale.language)
    : null
  return { problems: null, widthPx, heightPx, png, svg: formats.includes('svg') ? outlined : null, pdf }
}
