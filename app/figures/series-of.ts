import type { SectionKind } from '#analysis/section-kind.ts'
import type { TermLabel } from '../filters/load-question.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import type { Question } from '../filters/question.ts'

/** What a series is of. */
export type SeriesOf =
  | { kind: 'all' }
  | { kind: 'term'; term: TermLabel }
  | { kind: 'outlet'; outlet: OutletLabel }
  | { kind: 'language'; language: 'ar' | 'fa' }
  | { kind: 'country'; country: string | null }
  | { kind: 'text'; code: string | null }
  | { kind: 'section'; section: SectionKind }
  | { kind: 'cue'; cue: NonNullable<Question['cue']> }

/** The same question about one series alone: what a click on it opens. */
export function narrowTo(question: Question, of: SeriesOf): Question {
  switch (of.kind) {
    case 'all':
      return question
    case 'term':
      return of.term.kind === 'subject'
        ? { ...question, subjects: [of.term.subject.slug], queries: [] }
        : { ...question, subjects: [], queries: [of.term.typed] }
    case 'outlet':
      return { ...question, filter: { ...question.filter, outlets: [of.outlet.slug] } }
    case 'language':
      return { ...question, filter: { ...question.filter, language: of.language } }
    case 'country':
      return { ...question, countries: [of.country ?? 'none'] }
    case 'text':
      return { ...question, text: of.code ?? 'und' }
    case 'section':
      return { ...question, sections: [of.section] }
    case 'cue':
      return { ...question, cue: of.cue }
  }
}
