import { ZWNJ } from '../characters.ts'
import { tokenise } from '../tokenise.ts'

/**
 * The keys of words parted by spaces, to ask whether a word is one of them. A joiner keeps the parts of one word together.
 * Particles ("on", على) are in it by their letters, too, as matches see them.
 */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  const keys = lists.flatMap((words) => tokenise(words.replaceAll(ZWNJ, '')).map(({ key }) => key))
  return new Set(keys.flatMap((key) => [key, key.replaceAll('ى', 'ي')]))
}
