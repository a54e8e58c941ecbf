import { TATWEEL } from '../characters.ts'
import { foldCharacter } from '../fold-character.ts'
import type { QueryProblem } from './query.ts'

/** A piece of a query: an operator, a bracket, or words to look for. */
export type Lexeme = { start: number; end: number } & (
  | { kind: 'open' | 'close' | 'and' | 'or' | 'not' | 'end' }
  | { kind: 'near'; distance: number | 'paragraph' }
  | { kind: 'term'; words: string; isPhrase: boolean; isPrefix: boolean }
)

/** Each opening quotation mark with the one that closes it. A phrase may stand in any of them. */
const QUOTES: Record<string, string> = { '"': '"', '«': '»', '“': '”', '”': '“', '„': '“' }

/**
 * Operators as words and as signs. The Arabic and Persian words for "and" and "or" mean the operators when they stand alone, as nobody looks for them;
 * "not" has no such word in either language, so it is NOT or a minus.
 */
const OPERATORS: Record<string, 'and' | 'or' | 'not'> = {
  AND: 'and',
  '&': 'and',
  '&&': 'and',
  و: 'and',
  OR: 'or',
  '|': 'or',
  '||': 'or',
  أو: 'or',
  یا: 'or',
  NOT: 'not',
}

const NEAR = /^NEAR\/(.*)$/u
const LARGEST_DISTANCE = 100
/** What a run of characters ends at. */
const ENDS_WORD = /[\s()"«»“”„|&]/u

/** Cuts a query into its pieces, the last of which is an end. Or says what is wrong and where. */
export function lexQuery(text: string): Lexeme[] | { problem: QueryProblem; at: number } {
  const lexemes: Lexeme[] = []
  for (let at = 0; at < text.length; ) {
    const character = text[at] as string
    const lexeme = QUOTES[character] ? readPhrase(text, at, QUOTES[character]) : readPiece(text, at)
    if (lexeme === null) at++
    else if ('problem' in lexeme) return lexeme
    else {
      lexemes.push(lexeme)
      at = lexeme.end
    }
  }
  return [...lexemes, { kind: 'end', start: text.length, end: text.length }]
}

function readPhrase(text: string, start: number, closing: string): Lexeme | { problem: QueryProblem; at: number } {
  const close = text.indexOf(closing, start + 1)
  if (close < 0) return { problem: 'unclosed-quote', at: start }
  const words = text.slice(start + 1, close)
  if (!hasLetters(words)) return { problem: 'missing-term', at: start }
  const isPrefix = text[close + 1] === '*' || words.trimEnd().endsWith('*')
  return {
    kind: 'term',
    words: words.replace(/\*\s*$/u, ''),
    isPhrase: true,
    isPrefix,
    start,
    end: close + (text[close + 1] === '*' ? 2 : 1),
  }
}

function readPiece(text: string, start: number): Lexeme | null | { problem: QueryProblem; at: number } {
  const character = text[start] as string
  if (character === '(') return { kind: 'open', start, end: start + 1 }
  if (character === ')') return { kind: 'close', start, end: start + 1 }
  const sign = /^(?:\|\|?|&&?)/u.exec(text.slice(start, start + 2))?.[0]
  if (sign !== undefined) return { kind: OPERATORS[sign] as 'and', start, end: start + sign.length }
  if (character === '-' && /^-[^\s-]/u.test(text.slice(start, start + 2)) && (start === 0 || /[\s(]/u.test(text[start - 1] as string))) {
    return { kind: 'not', start, end: start + 1 }
  }
  let end = start
  while (end < text.length && !ENDS_WORD.test(text[end] as string)) end++
  return end === start ? null : readWord(text.slice(start, end), start, end)
}

function readWord(word: string, start: number, end: number): Lexeme | null | { problem: QueryProblem; at: number } {
  const operator = OPERATORS[word]
  if (operator !== undefined) return { kind: operator, start, end }
  const near = NEAR.exec(word)
  if (near !== null) return readNear(near[1] as string, start, end)
  if (!hasLetters(word)) return null
  return { kind: 'term', words: word.replace(/\*$/u, ''), isPhrase: false, isPrefix: word.endsWith('*'), start, end }
}

/** NEAR/5: within five words. NEAR/p: in one paragraph. The number may be in any digits. */
function readNear(distance: string, start: number, end: number): Lexeme | { problem: QueryProblem; at: number } {
  if (/^p(?:aragraph)?$/iu.test(distance)) return { kind: 'near', distance: 'paragraph', start, end }
  const number = Number([...distance].map(foldCharacter).join(''))
  const isGood = distance !== '' && Number.isInteger(number) && number >= 1 && number <= LARGEST_DISTANCE
  return isGood ? { kind: 'near', distance: number, start, end } : { problem: 'bad-distance', at: start }
}

function hasLetters(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words.replaceAll(TATWEEL, ''))
}
