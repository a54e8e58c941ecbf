import type { SectionKind } from '#analysis/section-kind.ts'
import type { OwnershipKind } from '#catalog/ownership.ts'
import { NOBODY } from '../filters/groups.ts'
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
  | { kind: 'ownership'; ownership: OwnershipKind | null }
  | { kind: 'owner'; owner: string | null }
  | { kind: 'tag'; tag: string | null }
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
      return { ...question, filter: { ...question.filter, countries: [of.country ?? NOBODY] } }
    case 'ownership':
      return { ...question, filter: { ...question.filter, ownership: [of.ownership ?? NOBODY] } }
    case 'owner':
      return { ...question, filter: { ...question.filter, owners: [of.owner ?? NOBODY] } }
    case 'tag':
      return { ...question, filter: { ...question.filter, tags: [of.tag ?? NOBODY] } }
    case 'text':
      return { ...question, text: of.code ?? 'und' }
    case 'section':
      return { ...question, sections: [of.section] }
    case 'cue':
      return { ...question, cue: of.cue }
  }
}

/** What a series is known by within its figure. */
export function keyOf(of: SeriesOf): string {
  switch (of.kind) {
    case 'all':
      return 'all'
    case 'term':
      return of.term.kind === 'subject' ? `subject-${of.term.subject.slug}` : `query-${of.term.typed}`
    case 'outlet':
      return `outlet-${of.outlet.slug}`
    case 'language':
      return `language-${of.language}`
    case 'country':
      return `country-${of.country}`
    case 'ownership':
      return `ownership-${of.ownership}`
    case 'owner':
      return `owner-${of.owner}`
    case 'tag':
      return `tag-${of.tag}`
    case 'text':
      return `text-${of.code}`
    case 'section':
      return `section-${of.section}`
    case 'cue':
      return `cue-${of.cue}`
  }
}
