import type { State } from './arabic-state.ts'
import { matchPhrase } from './lexicon-words.ts'
import type { Word } from './reading.ts'
import type { PhraseContext } from './speaker-phrase.ts'

/** "قناة (سي.إن.إن ترك) التلفزيونية": brackets hold the name of a body, or an age or note that is passed over. */
export function skipBracket({ reading, grammar }: PhraseContext, state: State, index: number): number {
  const { words } = reading
  let next = index + 1
  while (next < words.length && !(words[next] as Word).before.includes(')') && next < index + 8) next++
  if (next >= words.length || !(words[next] as Word).before.includes(')')) return index
  if (grammar.sorts.get(state.phrase.head ?? '') === 'body') return next
  return (words[next] as Word).before === ')' ? next : index
}

/** "تلفزيون «برس»", or "فوكس نيوز" in marks: a name of a body, not speech. */
export function readMarkedName({ reading, grammar, cueAt }: PhraseContext, state: State, index: number): number {
  const { words } = reading
  const { span } = words[index] as Word
  let next = index
  while (words[next]?.span === span) next++
  const isOutlet = matchPhrase(grammar.outlets, words, index, (words[index] as Word).key)?.length === next - index
  const isName =
    next - index <= 4 &&
    (isOutlet || words[next]?.before.includes(':') !== true || state.phrase.head !== null || cueAt.get(index - 1)?.kind === 'verb')
  if (!isName) return index
  if (state.nameFirst === null) state.phrase.titles.push(...words.slice(index, next).map(({ key }) => key))
  if (state.phrase.head === null && state.nameFirst === null) {
    state.phrase.head = 'marked'
    return next
  }
  // 'أعلنت شركة "نيلبار" فتح الجسر' (the company "Nilbar" announced the opening …): the name is the body's genitive.
  if (grammar.sorts.get(state.phrase.head ?? '') === 'body') {
    state.takesGenitive = false
    state.isDefinite = true
  }
  return state.nameFirst === null && grammar.sorts.get(state.phrase.titles.at(-1) ?? '') !== 'given' ? next : index
}
