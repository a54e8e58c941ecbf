import type { TermLabel } from '../filters/load-question.ts'
import type { Question } from '../filters/question.ts'
import type { Locale } from '../i18n/locale.ts'
import { translate } from '../i18n/translate.ts'
import type { ExplorationFigure } from './load-exploration.ts'
import { nameFilters } from './name-filters.ts'
import { nameList, nameTerm } from './name-series.ts'

/** What a figure shows, as a sentence (its title), and of what (its subtitle): "Articles mentioning A and B, share of voice" · "1–22 March · Persian outlets". */
export function nameExploration(figure: ExplorationFigure, locale: Locale): { title: string; subtitle: string } {
  const { scale, split, join } = figure.settled
  const what = nameQuestion({ ...figure.settled, join: split === 'subject' ? 'all' : join }, figure.terms, locale)
  const isOfEach = scale === 'share' && figure.terms.length > 0
  const by = figure.settled.shape === 'heat' ? 'outlet' : split
  const title = translate(locale, 'explore.sentence', { what, scale, each: isOfEach ? by : 'none', by: isOfEach ? 'none' : by })
  return { title, subtitle: nameFilters(figure, locale).join(' · ') }
}

/** What is looked for: "Articles mentioning A or B", "Direct quotes of A". */
export function nameQuestion({ measure, join }: Pick<Question, 'measure' | 'join'>, terms: TermLabel[], locale: Locale): string {
  if (terms.length === 0) return translate(locale, measure === 'stories' ? 'explore.title.allStories' : 'explore.title.allArticles')
  const names = terms.map((term) => nameTerm(term, locale))
  return translate(locale, `explore.title.${measure}`, { names: nameList(locale, names, join === 'all' ? 'conjunction' : 'disjunction') })
}
