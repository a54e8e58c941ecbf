import { composePicture, type Picture, titleSvg } from './compose-picture.ts'
import { examineOutlines } from './examine.ts'
import { examinePixels } from './examine-pixels.ts'
import { openDom } from './open-dom.ts'
import type { Delivery, Order, Problem } from './order.ts'
import { type Raster, rasterise } from './rasterise.ts'
import { writePdf } from './write-pdf.ts'

/** Draws a figure in the formats asked for and looks it over: with one problem, no picture leaves. */
export async function drawPicture(order: Order): Promise<Delivery> {
  const { picture, outlined, png, problems } = await draw(order)
  if (problems.length > 0) return { problems }
  const { widthPx, heightPx } = picture
  const { plate, formats } = order
  const pdf = formats.includes('pdf') ? await writePdf([{ ...picture, ...plate, outlined }], plate.locale.language) : null
  return { problems: null, widthPx, heightPx, png, svg: formats.includes('svg') ? titleSvg(outlined, plate) : null, pdf }
}

/** Draws several figures as the sheets of one PDF, each looked over: with one problem, none leaves. */
export async function drawView(orders: Order[]): Promise<{ problems: Problem[] } | { problems: null; pdf: Uint8Array }> {
  const drawn = []
  for (const order of orders) drawn.push({ ...(await draw({ ...order, formats: [] })), plate: order.plate })
  const problems = drawn.flatMap((one) => one.problems)
  if (problems.length > 0) return { problems }
  const sheets = drawn.map(({ picture, plate, outlined }) => ({ ...picture, ...plate, outlined }))
  return { problems: null, pdf: await writePdf(sheets, orders[0]?.plate.locale.language ?? 'en') }
}

async function draw({ plate, look, credit, formats }: Order): Promise<Raster & { picture: Picture; problems: Problem[] }> {
  openDom()
  const picture = await composePicture(plate, look, credit)
  const raster = rasterise(picture, formats.includes('png') ? look.widthPx : null)
  const problems = [...examineOutlines(picture, raster.outlined), ...(raster.png ? examinePixels(picture, raster.png) : [])]
  return { ...raster, picture, problems }
}
