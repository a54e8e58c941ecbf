import type { AppLoadContext } from '@remix-run/node'
import { exploreSearch } from '../figures/exploration.ts'
import { type ExplorationFigure, loadExploration } from '../figures/load-exploration.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Plate } from './plate.ts'
import { explorationPlate } from './plates/exploration-plate.ts'

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

type Source<Data> = {
  load: (request: Request, context: AppLoadContext) => Promise<LoadedFigure<Data>>
  plate: (data: Data, locale: Locale, course: Plate['course']) => Plate
}
type AnySource = Source<unknown>

const explore = source<ExplorationFigure>({
  load: async (request, context) => {
    const { figure } = await loadExploration(request, context)
    const { filter } = figure.settled
    const place = `/explore${exploreSearch({ ...figure.asked, filter: { ...filter, preset: null } })}`
    return { place, data: figure, isBound: figure.answer.unit !== 'day' }
  },
  plate: explorationPlate,
})

/** Figures by the page they stand on; the part after # names one of several. */
const sources: [pattern: RegExp, source: AnySource][] = [[/^\/explore$/, explore]]

/** The source of a place (`/explore?subject=…`), or undefined where no figure stands there. */
export function findSource(place: string): AnySource | undefined {
  const { pathname, hash } = new URL(place, 'http://rasad')
  return sources.find(([pattern]) => pattern.test(pathname + hash))?.[1]
}

/** What a source loaded comes back to it alone, from this process or from where it was kept. */
function source<Data>({ load, plate }: Source<Data>): AnySource {
  return { load, plate: (data, locale, course) => plate(data as Data, locale, course) }
}
