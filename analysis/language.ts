import { ARABIC_SCRIPT, DARI_WORDS, LATIN_SCRIPT, type LanguageMarks } from './lexicon/languages.ts'
import { tokenise } from './tokenise.ts'

/** The first part of a text is enough; the whole of a long report would only cost time. */
const READ_UNITS = 3_000
/** A letter that only one language writes says less than a whole word of it. */
const LETTER_WEIGHT = 0.5
/** Words of Afghanistan that must be met, different ones, before Persian is called Dari. */
const DARI_WORDS_NEEDED = 3

/**
 * The language of a text, from its letters and commonest words; never from the page's markup. An ISO 639 code: 'ar', 'fa', 'prs' (Dari), 'ur', 'ps', 'ckb',
 * 'azb' (Azeri in Arabic letters), 'az', 'en' …; null where there is too little text or no language that we know.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, READ_UNITS)
  const counts = countScripts(sample)
  if (counts.arabic === 0 && counts.latin === 0) return null
  const keys = tokenise(sample).map(({ key }) => key)
  if (counts.latin > counts.arabic) return bestOf(LATIN, sample, keys)
  const language = bestOf(ARABIC, sample, keys)
  return language === 'fa' && isDari(keys) ? 'prs' : language
}

type Marks = { language: string; letters: Set<string>; words: Set<string> }

const ARABIC = ARABIC_SCRIPT.map(compileMarks)
const LATIN = LATIN_SCRIPT.map(compileMarks)
const DARI = wordSet(DARI_WORDS)

function compileMarks({ language, letters, words }: LanguageMarks): Marks {
  return { language, letters: new Set(letters), words: wordSet(words) }
}

function wordSet(words: string): Set<string> {
  return new Set(tokenise(words).map(({ key }) => key))
}

function countScripts(sample: string): { arabic: number; latin: number } {
  return { arabic: sample.match(/\p{Script=Arabic}/gu)?.length ?? 0, latin: sample.match(/\p{Script=Latin}/gu)?.length ?? 0 }
}

function bestOf(candidates: Marks[], sample: string, keys: string[]): string | null {
  let best: string | null = null
  let bestScore = 0
  for (const { language, letters, words } of candidates) {
    let score = 0
    for (const key of keys) if (words.has(key)) score++
    for (const letter of sample) if (letters.has(letter)) score += LETTER_WEIGHT
    if (score > bestScore) {
      best = language
      bestScore = score
    }
  }
  return best
}

function isDari(keys: string[]): boolean {
  const met = new Set(keys.filter((key) => DARI.has(key)))
  return met.size >= DARI_WORDS_NEEDED
}
