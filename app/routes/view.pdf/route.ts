import type { LoaderFunctionArgs } from '@remix-run/node'
import { creditOf } from '../../exports/credit.ts'
import { loadFigure, plateOf } from '../../exports/load-figure.ts'
import { readLook, readManner } from '../../exports/read-look.ts'
import { listPlaces } from '../../exports/sources.ts'
import { orderView } from '../../exports/studio.ts'
import { tellProblems } from '../../exports/tell-problems.ts'
import { readLocale } from '../../i18n/locale.ts'
import { placeOfOurs } from '../../session/place-of-ours.ts'
import { requireReader } from '../../session/reader.ts'

/** All figures of a page as one PDF, a sheet each: `/view.pdf?place=/speakers/lavrov%3Frange%3D7d&theme=light`. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const { searchParams } = new URL(request.url)
  const places = listPlaces(placeOfOurs(searchParams.get('place')))
  if (places.length === 0) throw new Response(null, { status: 404, statusText: 'no figure' })
  const locale = readManner(searchParams, readLocale(request))
  const credit = creditOf(context, locale, context.now(), null)
  const plates = await Promise.all(places.map(async (place) => plateOf(await loadFigure(context, place, locale), locale)))
  const view = await orderView(plates.map((plate) => ({ plate, look: readLook(searchParams), credit, formats: [] })))
  if (view.problems)
    return new Response(tellProblems(view.problems, locale), { status: 500, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  return new Response(new Uint8Array(view.pdf), {
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="rasad.pdf"', 'Cache-Control': 'no-store' },
  })
}
