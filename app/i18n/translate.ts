import { IntlMessageFormat } from 'intl-messageformat'
import { findMessage, type MessageKey } from './catalogues.ts'
import type { Locale } from './locale.ts'

export type Values = Record<string, string | number>

const compiled = new Map<string, IntlMessageFormat>()

/** A message in the reader's language, with its numbers, plurals and choices. */
export function translate(locale: Locale, key: MessageKey, values: Values = {}): string {
  return String(compile(locale, key).format(values))
}

/** The compiled message, for those that hold elements (message.tsx). */
export function compile(locale: Locale, key: MessageKey): IntlMessageFormat {
  const id = `${locale.tag} ${key}`
  const known = compiled.get(id)
  if (known) return known
  const format = new IntlMessageFormat(findMessage(locale.language, key), locale.tag)
  compiled.set(id, format)
  return format
}
