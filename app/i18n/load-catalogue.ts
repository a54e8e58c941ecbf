import { addCatalogue, type Catalogue } from './catalogues.ts'
import { isLanguage, type Language } from './languages.ts'

type Load = () => Promise<{ default: Partial<Catalogue> }>

const first: Record<Language, Load> = {
  en: () => import('virtual:messages/en/first'),
  ar: () => import('virtual:messages/ar/first'),
  fa: () => import('virtual:messages/fa/first'),
}
const desk: Record<Language, Load> = {
  en: () => import('virtual:messages/en/desk'),
  ar: () => import('virtual:messages/ar/desk'),
  fa: () => import('virtual:messages/fa/desk'),
}

/** Whether this page has come to a room of the desk: then another language is loaded whole. */
let isAtDesk = false

/** Loads the messages of the page's language before it is hydrated or changed; a language is a file of its own, so that readers load one. */
export async function loadCatalogue(lang: string): Promise<void> {
  await Promise.all([load(first, lang), ...(isAtDesk ? [load(desk, lang)] : [])])
}

/** Loads the rest of them, for rooms where something is edited. */
export function loadDeskMessages(lang: string): Promise<void> {
  isAtDesk = true
  return load(desk, lang)
}

async function load(loaders: Record<Language, Load>, lang: string): Promise<void> {
  const language = lang.slice(0, 2)
  if (!isLanguage(language)) throw new Error(`Cannot load messages: the page says lang="${lang}"`)
  addCatalogue(language, (await loaders[language]()).default)
}
