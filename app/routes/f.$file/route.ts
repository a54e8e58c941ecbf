import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { answerFormat } from '../../exports/answer-format.ts'
import { addressOf, platePast, platePresent, requireFigure } from '../../exports/kept-figures.ts'
import { readFile } from '../../exports/read-file.ts'
import { readLook, readManner } from '../../exports/read-look.ts'
import { readLocale } from '../../i18n/locale.ts'
import { requireReader } from '../../session/reader.ts'

/**
 * A kept figure by the code that stands in its picture: `/f/K7P2QXM` leads to its page, `/f/K7P2QXM.png?width=1200&theme=dark&lang=fa&calendar=jalali` is
 * the picture. With the numbers that it left with; `now=1` asks for those of now.
 */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const { searchParams, search } = new URL(request.url)
  const { name: code, format } = readFile(params.file)
  if (format === null) return redirect(`/figures/${code}${search}`)
  const figure = await requireFigure(context, code)
  const locale = readManner(searchParams, readLocale(request))
  const isNow = searchParams.get('now') === '1'
  const plate = isNow ? await platePresent(context, figure, locale, 'kept') : platePast(figure, locale)
  return answerFormat(context, format, {
    plate,
    look: readLook(searchParams),
    code: figure.code,
    readAt: isNow ? context.now() : figure.created_at,
    address: addressOf(context, figure),
    isDownload: searchParams.get('download') === '1',
  })
}
