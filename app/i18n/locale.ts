import { isLanguage, type Language } from './languages.ts'
import { writeTag } from './tag.ts'
import { chosenManner, readTimeChoice } from './time-choice.ts'

/** `tag` says everything of time and number (tag.ts), so that server and browser format alike whatever their ICU. */
export type Locale = { language: Language; tag: string }

const COOKIE = 'rasad_language'
const YEAR_S = 365 * 86_400

/** Egypt's months (يناير) and digits are the ones most readers of Arabic know; a reader's own country takes their place. */
const defaultTags: Record<Language, string> = { en: 'en-GB', ar: 'ar-EG', fa: 'fa-IR' }

/**
 * The reader's language: what the address asks for (`?lang=fa`), else the cookie, else the first of Accept-Language that we speak, else English.
 * Calendar, digits, weeks and month names as chosen, else as usual in that language and country.
 */
export function readLocale(request: Request): Locale {
  const wanted = readAcceptLanguage(request.headers.get('Accept-Language') ?? '')
  const chosen = readAskedLanguage(request) ?? readCookie(request.headers.get('Cookie') ?? '')
  const language = chosen ?? wanted.map(languageOf).find(isLanguage) ?? 'en'
  const tag = wanted.find((one) => languageOf(one) === language && one.includes('-')) ?? defaultTags[language]
  return { language, tag: writeTag(tag, chosenManner(readTimeChoice(request), language)) }
}

/** The country whose manner is usual for a language where nothing else is known. */
export function defaultTag(language: Language): string {
  return defaultTags[language]
}

/** The language that the address asks for. */
export function readAskedLanguage(request: Request): Language | undefined {
  const asked = new URL(request.url).searchParams.get('lang')
  return isLanguage(asked) ? asked : undefined
}

/** The header that remembers a language for a year. */
export function rememberLanguage(language: Language): string {
  return `${COOKIE}=${language}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax`
}

/** Well-formed tags in the order of their weights. */
function readAcceptLanguage(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find((one) => one !== undefined)
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ tag, weight }) => /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}

function languageOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}

function readCookie(header: string): Language | undefined {
  const value = new RegExp(`(?:^|;\\s*)${COOKIE}=([a-z]{2})(?:;|$)`).exec(header)?.[1]
  return isLanguage(value) ? value : undefined
}
