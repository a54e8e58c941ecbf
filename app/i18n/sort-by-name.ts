import type { Language } from './languages.ts'

/**
 * In the order of the reader's alphabet: Persian puts پ after ب and گ after ک, Arabic has neither, and marks, numbers and other scripts have their places. To be called in
 * loaders: the browser's tables may be of another year than the server's.
 */
export function sortByName<One>(language: Language, all: readonly One[], nameOf: (one: One) => string): One[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  return all
    .map((one) => ({ one, name: nameOf(one) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ one }) => one)
}
