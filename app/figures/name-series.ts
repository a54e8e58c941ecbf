import type { OwnershipKind } from '#catalog/ownership.ts'
import type { TermLabel } from '../filters/load-question.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import type { Locale } from '../i18n/locale.ts'
import { translate } from '../i18n/translate.ts'
import type { SeriesOf } from './series-of.ts'

/** Around a name whose direction may differ from the sentence that it stands in. */
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

export function isolate(name: string): string {
  return FIRST_STRONG_ISOLATE + name + POP_ISOLATE
}

/** Names as a sentence lists them: "A, B and C", "A or B". */
export function nameList({ tag }: Locale, names: string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(tag, { type }).format(names)
}

/** What a series is of, in the reader's language; without isolates, for labels that stand alone. */
export function nameSeries(of: SeriesOf, locale: Locale): string {
  switch (of.kind) {
    case 'all':
      return translate(locale, 'explore.together')
    case 'term':
      return plainTerm(of.term, locale)
    case 'outlet':
      return outletNameOf(of.outlet, locale)
    case 'language':
      return translate(locale, `filter.${of.language}`)
    case 'country':
      return nameCountry(of.country, locale)
    case 'ownership':
      return nameOwnership(of.ownership, locale)
    case 'owner':
      return of.owner ?? nameOwnership(null, locale)
    case 'tag':
      return of.tag ?? translate(locale, 'groups.noTag')
    case 'text':
      return nameLanguage(of.code, locale)
    case 'section':
      return translate(locale, `section.${of.section}`)
    case 'cue':
      return translate(locale, `cue.${of.cue}`)
  }
}

/** A subject's name, or a query in quotation marks, for a sentence. */
export function nameTerm(term: TermLabel, locale: Locale): string {
  const name = plainTerm(term, locale)
  return isolate(term.kind === 'query' ? translate(locale, 'explore.quoted', { query: name }) : name)
}

function plainTerm(term: TermLabel, { language }: Locale): string {
  return term.kind === 'query' ? term.typed : term.subject[`name_${language}`]
}

export function outletNameOf({ names, name }: OutletLabel, { language }: Locale): string {
  return names[language] ?? name
}

export function nameCountry(code: string | null, locale: Locale): string {
  if (code === null) return translate(locale, 'explore.country.unknown')
  return new Intl.DisplayNames(locale.tag, { type: 'region' }).of(code) ?? code
}

export function nameOwnership(kind: OwnershipKind | null, locale: Locale): string {
  return translate(locale, kind === null ? 'groups.noOwner' : `ownership.${kind}`)
}

export function nameLanguage(code: string | null, locale: Locale): string {
  if (code === null) return translate(locale, 'search.language.unknown')
  return new Intl.DisplayNames(locale.tag, { type: 'language' }).of(code) ?? code
}
