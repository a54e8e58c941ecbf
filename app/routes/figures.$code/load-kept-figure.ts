import type { AppLoadContext } from '@remix-run/node'
import { listEmbeds } from '#db/queries/embeds.ts'
import { comparePlates } from '../../exports/compare-plates.ts'
import { creditOf } from '../../exports/credit.ts'
import { addressOf, platePast, platePresent, requireFigure } from '../../exports/kept-figures.ts'
import { readLook, readManner } from '../../exports/read-look.ts'
import { orderPicture } from '../../exports/studio.ts'
import { tellProblems } from '../../exports/tell-problems.ts'
import { readLocale } from '../../i18n/locale.ts'
import { readTag } from '../../i18n/tag.ts'

/** More changed numbers than these nobody reads one by one. */
const MOST_CHANGES = 100

/** A kept figure: as it left, what has changed since, what its picture looks like, and who embeds it. */
export async function loadKeptFigure(request: Request, context: AppLoadContext, code: string) {
  const figure = await requireFigure(context, code)
  const { searchParams } = new URL(request.url)
  const locale = readManner(searchParams, readLocale(request))
  const [past, present] = [platePast(figure, locale), await platePresent(context, figure, locale, 'kept')]
  const { numbers, ...changes } = comparePlates(past, present)
  const look = readLook(searchParams)
  const credit = creditOf(context, locale, figure.created_at, figure.code)
  const picture = await orderPicture({ plate: past, look, credit, formats: [] })
  return {
    code: figure.code,
    address: addressOf(context, figure),
    asked: figure.asked,
    keptAt: figure.created_at,
    plate: { title: past.title, subtitle: past.subtitle, base: past.base, notes: past.notes, alt: past.alt, twin: past.twin },
    look,
    manner: { language: locale.language, calendar: readTag(locale.tag).calendar, isBound: figure.isBound },
    size: picture.problems ? null : { width: picture.widthPx, height: picture.heightPx },
    problem: picture.problems ? tellProblems(picture.problems, readLocale(request)) : null,
    changes: { ...changes, count: numbers.length, numbers: numbers.slice(0, MOST_CHANGES) },
    embeds: await listEmbeds(context.db, figure.id),
  }
}

export type KeptFigurePage = Awaited<ReturnType<typeof loadKeptFigure>>
