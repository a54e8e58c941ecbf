import { addCatalogue, type Catalogue } from './catalogues.ts'
import { isLanguage, type Language } from './languages.ts'

const loaders: Record<Language, () => Promise<{ default: Catalogue }>> = {
  en: () => import('./en.json'),
  ar: () => import('./ar.json'),
  fa: () => import('./fa.json'),
}

/** Loads the messages of the page's language before it is hydrated; a language is a file of its own, so that readers load one. */
export async function loadCatalogue(lang: string): Promise<void> {
  const language = lang.slice(0, 2)
  if (!isLanguage(language)) throw new Error(`Cannot load messages: the page says lang="${lang}"`)
  addCatalogue(language, (await loaders[language]()).default)
}
