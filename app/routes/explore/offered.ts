import type { Measure } from '#db/queries/article-selection.ts'
import type { Scale, SplitBy } from '../../figures/exploration.ts'
import type { ExplorationFigure } from '../../figures/load-exploration.ts'
import type { OutletLabel } from '../../filters/load-selection.ts'

/** What can be counted of what was chosen: quotes are those of speakers, mentions those of subjects. */
export function shownMeasures({ terms, settled }: ExplorationFigure): Measure[] {
  const hasSubjects = terms.some((term) => term.kind === 'subject')
  if (terms.length === 0) return ['articles', 'stories']
  if (!hasSubjects) return [...new Set<Measure>(['articles', 'headlines', 'stories', settled.measure])]
  if (settled.split === 'cue' || settled.cue !== null) return ['quotes', 'direct', 'colon', 'indirect']
  return ['articles', 'headlines', 'stories', 'mentions', 'quotes', 'direct', 'colon', 'indirect']
}

export function shownSplits({ terms, settled, chosen }: ExplorationFigure): SplitBy[] {
  if (settled.shape === 'heat' || settled.shape === 'calendar') return [settled.split]
  const hasSpeakers = terms.some((term) => term.kind === 'subject' && term.subject.kind === 'speaker')
  const rest: SplitBy[] = [
    'outlet',
    'language',
    'country',
    ...shownGroups(chosen, settled.split),
    'text',
    'section',
    ...(hasSpeakers ? ['cue' as const] : []),
  ]
  return ['none', ...(terms.length > 1 ? ['subject' as const] : []), ...rest]
}

/** Splits by what few definitions say are offered where one does. */
function shownGroups(chosen: OutletLabel[], split: SplitBy): SplitBy[] {
  const has = {
    ownership: chosen.some(({ ownership }) => ownership !== null),
    owner: chosen.some(({ owner }) => owner !== null),
    tag: chosen.some(({ tags }) => tags.length > 0),
  }
  return (['ownership', 'owner', 'tag'] as const).filter((one) => has[one] || split === one)
}

export function shownScales({ settled }: ExplorationFigure): Scale[] {
  const { measure, shape, split } = settled
  const isWeighed = measure !== 'articles' && measure !== 'headlines' && measure !== 'stories'
  return [
    'count',
    ...(isWeighed || shape === 'areas' ? [] : ['share' as const]),
    ...(split === 'none' || split === 'tag' ? [] : ['voice' as const]),
  ]
}
