import type { MessageKey } from '../i18n/catalogues.ts'
import { formatDay } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { translate, type Values } from '../i18n/translate.ts'
import type { DrawnFigure } from './draw-exploration.ts'
import type { ExplorationFigure } from './load-exploration.ts'
import { nameList, nameTerm } from './name-series.ts'

/** What a reader must know before believing a figure, in words. `drawn`: of how many series the picture is; the table may have more. */
export function doubtExploration(figure: ExplorationFigure, { series, points }: DrawnFigure, drawn: number, locale: Locale): string[] {
  const t = (key: MessageKey, values?: Values) => translate(locale, key, values)
  const { answer, settled, today, undated } = figure
  const { outlets, seriesFound, before } = answer
  const beyond = answer.series.reduce((sum, one) => sum + one.beyond, 0)
  const day = (one: string) => formatDay(locale.tag, one, 'medium')
  const isOverTime = settled.shape === 'lines' || settled.shape === 'areas' || settled.shape === 'multiples'
  const drawnParts = answer.unit !== 'day' && points.some(({ isPart }) => isPart)
  const notes = [
    t('explore.note.coverage', { whole: outlets.whole, outlets: outlets.all, gaps: countGaps(figure) }),
    outlets.all > outlets.known && t('explore.note.never', { count: outlets.all - outlets.known }),
    isOverTime && answer.series.some((one) => one.isGap.includes(true)) && t('explore.note.breaks'),
    beyond > 0 && t('explore.note.beyond', { count: beyond }),
    undated > 0 && t('explore.note.undated', { count: undated }),
    settled.filter.to === today && t('coverage.soFar'),
    before && t(`explore.note.before.${settled.shape === 'bars' ? 'bars' : 'lines'}`, { from: day(before.from), to: day(before.to) }),
    before && settled.filter.to === today && t('explore.note.sameHour'),
    isOverTime && drawnParts && t('explore.note.parts'),
    series.some(({ isSmall }) => isSmall.includes(true)) && t('explore.note.small'),
    seriesFound > drawn && t('explore.note.drawn', { drawn, all: seriesFound, listed: series.length }),
    settled.split === 'subject' && figure.terms.length > 1 && t('explore.note.overlap'),
    settled.split === 'tag' && answer.total === null && t('explore.note.tags'),
    settled.measure === 'stories' && t('explore.note.stories'),
    settled.known !== null && t('explore.note.known'),
    ...doubtTerms(figure, locale),
  ]
  return notes.filter((note) => typeof note === 'string')
}

/** Stretches of days over which an outlet that is collected at other times was not. */
function countGaps({ answer }: ExplorationFigure): number {
  return answer.coverage.reduce((sum, { gaps }) => {
    if (gaps.every((gap) => gap !== null)) return sum
    return sum + gaps.filter((gap, index) => gap !== null && (index === 0 || gaps[index - 1] === null)).length
  }, 0)
}

function doubtTerms({ terms, settled }: ExplorationFigure, locale: Locale): string[] {
  const queries = terms.flatMap((term) => (term.kind === 'query' ? [term] : []))
  const { measure } = settled
  const isWeighed = measure !== 'articles' && measure !== 'headlines' && measure !== 'stories'
  const names = nameList(
    locale,
    queries.map((term) => nameTerm(term, locale)),
    'conjunction',
  )
  return [
    ...(isWeighed && queries.length > 0 ? [translate(locale, 'explore.note.noQuotes', { names })] : []),
    ...queries.flatMap((term) =>
      term.unread > 0 ? [translate(locale, 'explore.note.unread', { query: nameTerm(term, locale), count: term.unread })] : [],
    ),
    ...queries.flatMap((term) =>
      term.problem
        ? [
            translate(locale, 'explore.queryProblem', {
              query: nameTerm(term, locale),
              problem: translate(locale, `search.problem.${term.problem.problem}`),
            }),
          ]
        : [],
    ),
  ]
}
