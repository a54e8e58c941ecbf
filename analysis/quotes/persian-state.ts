import type { WordSort } from './grammar.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'

/** What has been read of a Persian phrase so far. */
export type State = { phrase: SpeakerPhrase; nameFirst: number | null; isAfterCountry: boolean; lastSort: WordSort }

/** Words that stand in a title, not in a name. */
export const TITLES: ReadonlySet<WordSort> = new Set<WordSort>(['role', 'people', 'body', 'paper', 'noun', 'country'])

/** Takes a word into the title; the first heads the phrase. */
export function takeTitle(state: State, index: number, sort: WordSort, key: string): number {
  if (key !== '') state.phrase.titles.push(key)
  if (key !== '') state.phrase.head ??= key
  state.isAfterCountry = sort === 'country'
  state.lastSort = sort
  return index + 1
}

/** The name that was begun ends before a word. */
export function closeName(state: State, index: number) {
  if (state.nameFirst === null) return
  if (index > state.nameFirst) state.phrase.names.push({ first: state.nameFirst, next: index })
  state.nameFirst = null
}
