import type { AppLoadContext } from '@remix-run/node'
import type { Calendar } from '#analysis/dates/reading.ts'
import type { Language } from '../i18n/languages.ts'
import { type Locale, readLocale } from '../i18n/locale.ts'

/** How a recipient reads: mails are written once for all who read alike. */
export type Readership = { language: Language; calendar: Calendar }

/** What writing a mail needs. `since` is when the issue before was due (epoch milliseconds): newer than that is new. */
export type Desk = {
  context: AppLoadContext
  readership: Readership
  locale: Locale
  timeZone: string
  since: number
  at: number
}

/** A desk for a readership; pages and mails are loaded by the same functions, so that they say the same. */
export function openDesk(
  context: AppLoadContext,
  readership: Readership,
  { timeZone, since, at }: Pick<Desk, 'timeZone' | 'since' | 'at'>,
): Desk {
  return { context, readership, locale: readLocale(requestOf(context, readership, '/')), timeZone, since, at }
}

/** A request as a recipient's browser would send it. */
export function requestOf({ config }: AppLoadContext, { language, calendar }: Readership, path: string): Request {
  return new Request(config.url + path, { headers: { Cookie: `rasad_language=${language}; rasad_time=calendar=${calendar}` } })
}
