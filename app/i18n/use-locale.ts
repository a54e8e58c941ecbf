import { useRouteLoaderData } from '@remix-run/react'
import type { Role } from '#db/rows/account.ts'
import type { Theme } from '../session/theme.ts'
import type { MessageKey } from './catalogues.ts'
import { directionOf } from './languages.ts'
import type { Locale } from './locale.ts'
import { type Manner, readTag, writeTag } from './tag.ts'
import type { TimeChoice } from './time-choice.ts'
import { translate, type Values } from './translate.ts'

/** What the root loader tells every page. `timeZone` is the server's: times of our own doings are shown in it. `reader` is null before signing in. */
export type Shell = {
  locale: Locale
  /** What of `locale` the reader chose, and what is usual in the language and country where nothing was chosen. */
  chosen: TimeChoice
  usual: Manner
  theme: Theme | null
  now: number
  timeZone: string
  reader: { name: string; role: Role } | null
  /** Why nothing can be collected at the moment. */
  storageTrouble: 'disk-full' | 'collector-silent' | null
}

const fallback: Shell = {
  locale: { language: 'en', tag: writeTag('en-GB', {}) },
  chosen: {},
  usual: readTag('en-GB'),
  theme: null,
  now: 0,
  timeZone: 'UTC',
  reader: null,
  storageTrouble: null,
}

/** The reader's language and how to speak it. English where the page broke before anything was known. */
export function useLocale() {
  const shell = useShell()
  const { locale } = shell
  return {
    locale,
    tag: locale.tag,
    language: locale.language,
    direction: directionOf(locale.language),
    t: (key: MessageKey, values?: Values) => translate(locale, key, values),
  }
}

export function useShell(): Shell {
  return (useRouteLoaderData('root') as Shell | undefined) ?? fallback
}
