import { ZWNJ } from '../characters.ts'
import { tokenise } from '../tokenise.ts'

/** The keys of words parted by spaces, to ask whether a word is one of them. A joiner keeps the parts of one word together. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((words) => tokenise(words.replaceAll(ZWNJ, '')).map(({ key }) => key)))
}
