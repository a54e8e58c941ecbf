import type en from './en.json'
import type { Language } from './languages.ts'

export type MessageKey = keyof typeof en
export type Catalogue = Record<MessageKey, string>

const catalogues = new Map<Language, Catalogue>()

/** Makes messages of a language known beside those that are: all three languages on the server, the page's own in the browser, part by part. */
export function addCatalogue(language: Language, part: Partial<Catalogue>): void {
  catalogues.set(language, { ...catalogues.get(language), ...part } as Catalogue)
}

/** The ICU message behind a key. Throws where the language was not added. */
export function findMessage(language: Language, key: MessageKey): string {
  const catalogue = catalogues.get(language)
  if (!catalogue) throw new Error(`Cannot translate to ${language}: its messages were not loaded`)
  return catalogue[key]
}
