import type { AppLoadContext } from '@remix-run/node'
import type { Locale } from '../i18n/locale.ts'
import { rememberLanguage } from '../i18n/locale.ts'
import { readTag } from '../i18n/tag.ts'
import { rememberTimeChoice } from '../i18n/time-choice.ts'
import type { Plate } from './plate.ts'
import type { FigureContext, LoadedFigure } from './source.ts'
import { findSource } from './sources.ts'

/**
 * Answers the figure that stands at an address of ours (`/explore?subject=lavrov&range=7d`) now, as a reader of this locale would see it. Throws a 404
 * Response where no figure stands there.
 */
export async function loadFigure(context: FigureContext, place: string, locale: Locale): Promise<LoadedFigure> {
  const source = requireSource(place)
  return source.load(askAs(place, locale), context as AppLoadContext)
}

/** A loaded figure in a reader's words. `course` is the way time runs; by itself it runs as the language is read. */
export function plateOf({ place, data }: Pick<LoadedFigure, 'place' | 'data'>, locale: Locale, course?: Plate['course']): Plate {
  return requireSource(place).plate(data, locale, course ?? (locale.language === 'en' ? 'ltr' : 'rtl'))
}

function requireSource(place: string) {
  const source = findSource(place)
  if (!source) throw new Response(null, { status: 404, statusText: 'no figure' })
  return source
}

/** The pages' loaders read a reader's manner from a request, so that of a figure without one is made up. */
function askAs(place: string, { language, tag }: Locale): Request {
  const { calendar, firstWeekday, digits, months } = readTag(tag)
  const time = rememberTimeChoice({ calendar, firstWeekday, digits, months: { [language]: months } })
  const cookies = [rememberLanguage(language), time].map((cookie) => cookie.split(';')[0])
  return new Request(new URL(place, 'http://rasad'), { headers: { Cookie: cookies.join('; ') } })
}
