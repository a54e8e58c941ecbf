import { findFigure, type KeptFigure, keepFigure } from '#db/queries/figures.ts'
import type { Reader } from '#db/queries/sessions.ts'
import type { Locale } from '../i18n/locale.ts'
import { plainTag, readTag, writeTag } from '../i18n/tag.ts'
import { loadFigure, plateOf } from './load-figure.ts'
import type { Plate } from './plate.ts'
import type { FigureContext } from './source.ts'

/** Answers the figure at a place and keeps it: with its numbers, under a code that opens it again. Throws a 404 Response where no figure stands there. */
export async function keepFigureAt(
  context: FigureContext,
  place: string,
  locale: Locale,
  reader: Pick<Reader, 'userId'> | null,
): Promise<string> {
  const loaded = await loadFigure(context, place, locale)
  return keepFigure(
    context.db,
    {
      place: loaded.place,
      asked: place,
      tag: locale.tag,
      data: JSON.stringify(loaded.data),
      isBound: loaded.isBound,
      userId: reader?.userId ?? null,
    },
    context.now(),
  )
}

/** The figure that a code opens. Throws a 404 Response where there is none. */
export async function requireFigure({ db }: FigureContext, code: string): Promise<KeptFigure> {
  const figure = await findFigure(db, code)
  if (!figure) throw new Response(null, { status: 404, statusText: 'no such figure' })
  return figure
}

/** The figure as it was kept. Weeks and months that are those of one calendar stay in it, whatever the reader's own. */
export function platePast({ place, data, isBound, tag }: KeptFigure, locale: Locale): Plate {
  return plateOf({ place, data: JSON.parse(data) as unknown }, isBound ? inCalendarOf(tag, locale) : locale)
}

/** The same question answered now, `asked` with days that follow today, or about the very days that were kept. */
export async function platePresent(context: FigureContext, figure: KeptFigure, locale: Locale, days: 'asked' | 'kept'): Promise<Plate> {
  const bound = figure.isBound && days === 'kept' ? inCalendarOf(figure.tag, locale) : locale
  return plateOf(await loadFigure(context, days === 'asked' ? figure.asked : figure.place, bound), bound)
}

function inCalendarOf(tag: string, locale: Locale): Locale {
  const { calendar, firstWeekday } = readTag(tag)
  return { ...locale, tag: writeTag(plainTag(locale.tag), { ...readTag(locale.tag), calendar, firstWeekday }) }
}

/** Where a kept figure is opened again. */
export function addressOf({ config }: FigureContext, { code }: Pick<KeptFigure, 'code'>): string {
  return `${config.url}/f/${code}`
}
