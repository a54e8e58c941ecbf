import type { AppLoadContext } from '@remix-run/node'
import type { Locale } from '../i18n/locale.ts'
import type { Plate } from './plate.ts'

/** What every figure is loaded from: the page's own context without what belongs to one response. */
export type FigureContext = Pick<AppLoadContext, 'db' | 'now' | 'config'>

/**
 * A figure as it was loaded: plain data without a language, so that it can be kept and drawn again. `place` is its address with fixed days: what was asked
 * relative to today ("the last 30 days") does not move any more.
 */
export type LoadedFigure<Data = unknown> = {
  place: string
  data: Data
  /** Its weeks or months are those of the calendar that it was loaded in. */
  isBound: boolean
}

/** How a figure of a page is loaded, and told in a reader's words. */
export type Source<Data = unknown> = {
  load: (request: Request, context: AppLoadContext) => Promise<LoadedFigure<Data>>
  plate: (data: Data, locale: Locale, course: Plate['course']) => Plate
}

/** A source among others: what it loaded comes back to it alone, from this process or from where it was kept. */
export function source<Data>({ load, plate }: Source<Data>): Source {
  return { load, plate: (data, locale, course) => plate(data as Data, locale, course) }
}
