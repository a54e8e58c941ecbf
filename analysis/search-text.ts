import { type ArticleText, composeText } from './compose-text.ts'
import { joinKeys, type Token, tokenise } from './tokenise.ts'

/** Folded tokens parted by spaces, for the full-text index. */
export type SearchText = { title: string; body: string }

/** What an article is found by. */
export function searchTextOf(article: ArticleText): SearchText {
  const { text, titleEnd } = composeText(article)
  return partSearchText(tokenise(text), titleEnd)
}

/** The same of a text that was read already; its title ends at the offset `titleEnd`. */
export function partSearchText(tokens: Token[], titleEnd: number): SearchText {
  const titleWords = tokens.findLastIndex(({ start }) => start < titleEnd) + 1
  return { title: joinKeys(tokens.slice(0, titleWords)), body: joinKeys(tokens.slice(titleWords)) }
}
