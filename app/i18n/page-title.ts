import type { MessageKey } from './catalogues.ts'
import { translate } from './translate.ts'
import type { Shell } from './use-locale.ts'

/** The title of a page, in the reader's language. For Remix's `meta`, which knows the frame only by its matches. */
export function pageTitle(matches: { id: string; data: unknown }[], key: MessageKey): { title: string }[] {
  const locale = localeOf(matches)
  return [{ title: locale ? `${translate(locale, key)} · ${translate(locale, 'app.name')}` : 'Rasad' }]
}

/** The reader's language as the root loader told it; undefined where the page broke before. */
export function localeOf(matches: { id: string; data: unknown }[]) {
  const root = matches.find((match) => match.id === 'root')?.data as Shell | undefined
  return root?.locale
}
