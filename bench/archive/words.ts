import type { Random } from '../../demo/random.ts'

const LETTERS = [...'ابتثجحخدذرزسشصضطعغفقكلمنهوي']
const VOCABULARY = 50_000
/** How many words of an article are drawn from the made-up vocabulary; the rest is the made-up newsroom's. */
const DRAWN_WORDS = 60

/** The made-up word that is the n-th most frequent, from 1: frequent ones are short, as in any language. */
export function wordAt(rank: number): string {
  let word = ''
  for (let rest = rank * 29 + 11; rest > 0; rest = Math.floor(rest / LETTERS.length)) word += LETTERS[rest % LETTERS.length]
  return `م${word}ق`
}

/** A paragraph of words that fall off in frequency by Zipf's law (the n-th is n times rarer than the first), as the vocabulary of a press does. */
export function drawWords(random: Random): string {
  return Array.from({ length: DRAWN_WORDS }, () => wordAt(Math.floor(VOCABULARY ** random()))).join(' ')
}
