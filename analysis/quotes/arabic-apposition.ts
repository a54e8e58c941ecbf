import { closesSoon, isNameAhead, isRole, isVerb } from './arabic-lookahead.ts'
import { pieceOf } from './arabic-piece.ts'
import { closeName, type State, startName } from './arabic-state.ts'
import { readInTitle } from './arabic-title.ts'
import { isRankWord } from './office-title.ts'
import type { Word } from './reading.ts'
import { COMMA, PHRASE_BREAK, type PhraseContext } from './speaker-phrase.ts'

/** After a comma: a name after its title ("وزير الاستخبارات، إيلي كوهين،") or a title after its name. */
export function readApposition(context: PhraseContext, state: State, index: number, to: number): number {
  const { phrase } = state
  const word = context.reading.words[index] as Word
  const piece = pieceOf(context.grammar, word)
  if (phrase.head === null && state.nameFirst === null && phrase.names.length === 0) return index
  // "السيد الوزير، إلا أن" (the minister, except that).
  if (context.grammar.complementisers.has(word.key)) return index
  const hasName = state.nameFirst !== null || phrase.names.length > 0
  if (!hasName) {
    const isTitle = piece.sort === 'honorific' || piece.sort === 'role'
    if (isTitle && piece.hasArticle && isNameAhead(context, behindRanks(context, index + 1)))
      return readInTitle(context, state, index, piece)
    const isName = context.subjects.get(index)?.isPerson || piece.sort === 'given' || (piece.sort === 'honorific' && !piece.hasArticle)
    const isUnknownName =
      isRole(context.grammar, phrase.head) &&
      word.key.length > 1 &&
      !/^[وف]/u.test(word.key) &&
      piece.sort === 'unknown' &&
      !piece.hasArticle &&
      !isVerb(context, index) &&
      closesSoon(context, index, to)
    if (!isName && !isUnknownName) return index
    startName(state, index)
    return index + 1
  }
  if ((piece.sort !== 'role' && !(piece.sort === 'honorific' && piece.hasArticle)) || piece.isAnd) return index
  const { words } = context.reading
  closeName(state, index)
  let next = index
  while (next < Math.min(to, index + 14)) {
    const apposed = words[next] as Word
    if (next > index && (PHRASE_BREAK.test(apposed.before) || COMMA.test(apposed.before))) break
    if (context.grammar.complementisers.has(apposed.key)) break
    state.phrase.titles.push(pieceOf(context.grammar, apposed).base)
    next++
  }
  return next
}

/** "العقيد دكتور كريم" (Colonel Dr Karim): the word behind further ranks. */
function behindRanks({ reading, grammar }: PhraseContext, index: number): number {
  let next = index
  while (reading.words[next]?.before === '' && isTitleWord(grammar, (reading.words[next] as Word).key)) next++
  return next
}

function isTitleWord({ sorts }: PhraseContext['grammar'], key: string): boolean {
  return sorts.get(key) === 'honorific' || isRankWord(key)
}
