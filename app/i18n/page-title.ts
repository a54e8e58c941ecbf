import type { MessageKey } from './catalogues.ts'
import type { Locale } from './locale.ts'
import { translate } from './translate.ts'
import type { Shell } from './use-locale.ts'

/** What Remix hands to a route's `meta`. */
type Matches = { id: string; data: unknown }[]

/** The title of a page, in the reader's language. */
export function pageTitle(matches: Matches, key: MessageKey): { title: string }[] {
  const locale = localeOf(matches)
  return locale ? nameTitle(locale, translate(locale, key)) : [{ title: 'Rasad' }]
}

/** The title of a page that is named by what it shows; undefined where there was no such thing. */
export function titleOf(matches: Matches, name: string | undefined): { title: string }[] {
  const locale = localeOf(matches)
  return locale && name !== undefined ? nameTitle(locale, name) : pageTitle(matches, 'problem.missing')
}

/** The reader's language as the root loader told it; undefined where the page broke before. */
export function localeOf(matches: Matches): Locale | undefined {
  return (matches.find((match) => match.id === 'root')?.data as Shell | undefined)?.locale
}

function nameTitle(locale: Locale, name: string): { title: string }[] {
  return [{ title: `${name} · ${translate(locale, 'app.name')}` }]
}
