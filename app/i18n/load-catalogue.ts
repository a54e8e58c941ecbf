import { addCatalogue, type Catalogue } from './catalogues.ts'
import { isLanguage, type Language } from './languages.ts'
import type { MessagePart } from './message-parts.ts'

type Load = () => Promise<{ default: Partial<Catalogue> }>

const loaders: Record<MessagePart, Record<Language, Load>> = {
  first: {
    en: () => import('virtual:messages/en/first'),
    ar: () => import('virtual:messages/ar/first'),
    fa: () => import('virtual:messages/fa/first'),
  },
  desk: {
    en: () => import('virtual:messages/en/desk'),
    ar: () => import('virtual:messages/ar/desk'),
    fa: () => import('virtual:messages/fa/desk'),
  },
  lists: {
    en: () => import('virtual:messages/en/lists'),
    ar: () => import('virtual:messages/ar/lists'),
    fa: () => import('virtual:messages/fa/lists'),
  },
}

/** The parts that this page has come to: another language is loaded with the same. */
const parts = new Set<MessagePart>(['first'])

/** Loads the messages of the page's language before it is hydrated or changed; a language is a file of its own, so that readers load one. */
export async function loadCatalogue(lang: string): Promise<void> {
  await Promise.all([...parts].map((part) => load(part, lang)))
}

/** Loads more of them, for pages that speak of a part's rooms. */
export function loadPart(part: MessagePart, lang: string): Promise<void> {
  parts.add(part)
  return load(part, lang)
}

async function load(part: MessagePart, lang: string): Promise<void> {
  const language = lang.slice(0, 2)
  if (!isLanguage(language)) throw new Error(`Cannot load messages: the page says lang="${lang}"`)
  addCatalogue(language, (await loaders[part][language]()).default)
}
