import type en from './en.json'
import type { Language } from './languages.ts'

export type MessageKey = keyof typeof en
export type Catalogue = Record<MessageKey, string>

const catalogues = new Map<Language, Catalogue>()

/** Makes a language's messages known: all three on the server, the page's own in the browser. */
export function addCatalogue(language: Language, catalogue: Catalogue): void {
  catalogues.set(language, catalogue)
}

/** The ICU message behind a key. Throws where the language was not added. */
export function findMessage(language: Language, key: MessageKey): string {
  const catalogue = catalogues.get(language)
  if (!catalogue) throw new Error(`Cannot translate to ${language}: its messages were not loaded`)
  return catalogue[key]
}
