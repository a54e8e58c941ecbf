import { findFurniture, type Stretch } from './furniture.ts'
import { type Letters, readLetters } from './letters.ts'
import { type Token, tokenise } from './tokenise.ts'

/** What every rule begins with: the letters and words of a text, and the stretches that are no part of the article. Read once and handed from rule to rule. */
export type TextReading = { letters: Letters; tokens: Token[]; furniture: Stretch[] }

/** Reads a text for all rules. */
export function readOnce(text: string): TextReading {
  const letters = readLetters(text)
  return { letters, tokens: tokenise(text, letters), furniture: findFurniture(text) }
}

/** Whether an offset lies in one of the stretches. */
export function isInside(stretches: readonly Stretch[], offset: number): boolean {
  return stretches.some(({ start, end }) => start <= offset && offset < end)
}
