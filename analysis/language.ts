import { ARABIC_SCRIPT, DARI_WORDS, LATIN_SCRIPT, type LanguageMarks } from './lexicon/languages.ts'
import { wordSet } from './lexicon/word-set.ts'
import { tokenise } from './tokenise.ts'

/** The first part of a text is enough; the whole of a long report would only cost time. */
const READ_UNITS = 1_500
/** The article "the" at the head of a word: Arabic, though Persian borrows it in names. */
const ARABIC_ARTICLE = /^[وفبك]?(?:ال|لل)..../u
const ARTICLE_WEIGHT = 0.4
/** Marks that must be met, different ones, before a text is called anything but Arabic or Persian. */
const RARE_MARKS_NEEDED = 3
/** A letter of this weight is written by no neighbour. */
const OWN_LETTER_WEIGHT = 0.5
/** Words of Afghanistan that must be met, different ones, before Persian is called Dari. */
const DARI_WORDS_NEEDED = 3

/**
 * The language of a text, from its letters and commonest words; never from the page's markup. An ISO 639 code: 'ar', 'fa', 'prs' (Dari), 'ur', 'ps', 'ckb',
 * 'azb' (Azeri in Arabic letters), 'az', 'en' …; null where there is too little text or no language that we know.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, READ_UNITS)
  const keys = tokenise(sample).map(({ key }) => key)
  const arabic = keys.filter((key) => ARABIC_KEY.test(key)).length
  const latin = keys.filter((key) => LATIN_KEY.test(key)).length
  if (arabic === 0 && latin === 0) return null
  if (latin > arabic) return bestOf(LATIN, sample, keys)
  const language = bestOf(ARABIC, sample, keys)
  return language === 'fa' && isDari(keys) ? 'prs' : language
}

const ARABIC_KEY = /^\p{Script=Arabic}/u
const LATIN_KEY = /^\p{Script=Latin}/u

/** For each letter and word, the languages that it speaks for (by their place in the table), and how loudly. */
type Marks = { languages: string[]; letters: Map<string, [number, number][]>; words: Map<string, number[]>; ownLetters: Set<string>[] }

const ARABIC = compileMarks(ARABIC_SCRIPT)
const LATIN = compileMarks(LATIN_SCRIPT)
const DARI = wordSet(DARI_WORDS)

function compileMarks(table: LanguageMarks[]): Marks {
  const marks: Marks = {
    languages: table.map(({ language }) => language),
    letters: new Map(),
    words: new Map(),
    ownLetters: table.map(listOwnLetters),
  }
  for (const [index, { letters, words }] of table.entries()) {
    for (const [forms, weight] of letters)
      for (const letter of forms) marks.letters.set(letter, [...(marks.letters.get(letter) ?? []), [index, weight]])
    for (const word of wordSet(words)) marks.words.set(word, [...(marks.words.get(word) ?? []), index])
  }
  return marks
}

function listOwnLetters({ letters }: LanguageMarks): Set<string> {
  return new Set(letters.filter(([, weight]) => weight >= OWN_LETTER_WEIGHT).flatMap(([forms]) => [...forms]))
}

function bestOf({ languages, letters, words, ownLetters }: Marks, sample: string, keys: string[]): string | null {
  const scores = languages.map(() => 0)
  const met = languages.map(() => new Set<string>())
  const count = (index: number, mark: string, weight: number) => {
    scores[index] = (scores[index] as number) + weight
    met[index]?.add(mark)
  }
  for (const letter of sample) for (const [index, weight] of letters.get(letter) ?? []) count(index, letter, weight)
  for (const key of keys) {
    for (const index of words.get(key) ?? []) count(index, key, 1)
    if (languages[0] === 'ar' && ARABIC_ARTICLE.test(key)) count(0, key, ARTICLE_WEIGHT)
  }
  const isPossible = (index: number) =>
    isPress(languages[index] as string) || isLikely(met[index] as Set<string>, ownLetters[index] as Set<string>)
  const best = scores.reduce((kept, score, index) => (score > (scores[kept] ?? 0) && isPossible(index) ? index : kept), -1)
  return languages[best] ?? null
}

/** Several different marks, and one of the letters that are the language's own if it has any: each text of it has one. */
function isLikely(met: Set<string>, ownLetters: Set<string>): boolean {
  return met.size >= RARE_MARKS_NEEDED && (ownLetters.size === 0 || [...ownLetters].some((letter) => met.has(letter)))
}

function isPress(language: string): boolean {
  return language === 'ar' || language === 'fa' || language === 'en'
}

function isDari(keys: string[]): boolean {
  return new Set(keys.filter((key) => DARI.has(key))).size >= DARI_WORDS_NEEDED
}
