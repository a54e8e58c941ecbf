import { exploreSearch } from '../figures/exploration.ts'
import { type ExplorationFigure, loadExploration } from '../figures/load-exploration.ts'
import { agendaAxis } from './plates/agenda-plate.ts'
import { explorationPlate } from './plates/exploration-plate.ts'
import { overviewOutlets } from './plates/overview-plate.ts'
import { rankedSpeakers, rankedTopics } from './plates/ranking-plates.ts'
import { subjectKinds, subjectOutlets } from './plates/subject-plates.ts'
import { type Source, source } from './source.ts'

const explore = source<ExplorationFigure>({
  load: async (request, context) => {
    const { figure } = await loadExploration(request, context)
    const { filter } = figure.settled
    const place = `/explore${exploreSearch({ ...figure.asked, filter: { ...filter, preset: null } })}`
    return { place, data: figure, isBound: figure.answer.unit !== 'day' }
  },
  plate: explorationPlate,
})

/** Figures by the page they stand on, in the order of the page; the part after # names one of several. */
const sources: [pattern: RegExp, part: string, source: Source][] = [
  [/^\/explore$/, '', explore],
  [/^\/(?:speakers|topics)\/[a-z0-9-]+$/, '#outlets', subjectOutlets],
  [/^\/(?:speakers|topics)\/[a-z0-9-]+$/, '#kinds', subjectKinds],
  [/^\/topics$/, '', rankedTopics],
  [/^\/speakers$/, '', rankedSpeakers],
  [/^\/overview$/, '#topics', rankedTopics],
  [/^\/overview$/, '#speakers', rankedSpeakers],
  [/^\/overview$/, '#outlets', overviewOutlets],
  [/^\/agenda$/, '', agendaAxis],
]

/** The source of a place (`/explore?subject=…`, `/speakers/lavrov#kinds`), or undefined where no figure stands there. */
export function findSource(place: string): Source | undefined {
  const { pathname, hash } = new URL(place, 'http://rasad')
  return sources.find(([pattern, part]) => pattern.test(pathname) && part === hash)?.[2]
}

/** The places of all figures of a page, in its order. */
export function listPlaces(page: string): string[] {
  const { pathname, search } = new URL(page, 'http://rasad')
  return sources.filter(([pattern]) => pattern.test(pathname)).map(([, part]) => pathname + search + part)
}
