import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeFigureCsv } from '../../exports/figure-csv.ts'
import { explorationPlate } from '../../exports/plates/exploration-plate.ts'
import { loadExploration } from '../../figures/load-exploration.ts'
import { readLocale } from '../../i18n/locale.ts'
import { requireReader } from '../../session/reader.ts'

/** The figure of the same address on /explore, as CSV. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const { figure } = await loadExploration(request, context)
  const { search } = new URL(request.url)
  const name = `rasad-${figure.settled.filter.from}-${figure.settled.filter.to}.csv`
  return new Response(writeFigureCsv(explorationPlate(figure, readLocale(request), 'ltr'), `${context.config.url}/explore${search}`), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
