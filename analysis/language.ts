import { ARABIC_SCRIPT, DARI_LIKELY_WORDS, DARI_WORDS, LATIN_SCRIPT, type LanguageMarks } from './lexicon/languages.ts'
import { wordSet } from './lexicon/word-set.ts'
import { type Token, tokenise } from './tokenise.ts'

/** The first part of a text is enough; the whole of a long report would only cost time. */
const READ_UNITS = 1_500
/** The article "the" at the head of a word: Arabic, though Persian borrows it in names. */
const ARABIC_ARTICLE = /^[وفبك]?(?:ال|لل)..../u
const ARTICLE_WEIGHT = 0.4
/** Marks that must be met, different ones, before a text is called anything but Arabic or Persian. */
const RARE_MARKS_NEEDED = 3
/** Different words that a language needs which has no letter of its own. */
const WORDS_NEEDED = 2
/** Letters of Persian, as UTF-16 units, that Azeri is written with too. */
const SHARED_LETTERS = new Set([...'پچژگ\u200C'].map((letter) => letter.charCodeAt(0)))
/** A letter of this weight is written by no neighbour. */
const OWN_LETTER_WEIGHT = 0.5
/** How much must speak for Afghanistan before Persian is called Dari: a word that Iran never writes says two, one that it seldom writes one, each word once. */
const DARI_NEEDED = 3
/** "زنده‌گی" (life), "باشنده‌گان" (inhabitants): the heh that Iran leaves out before this ending is kept in Kabul. */
const DARI_ENDING = /..ه(?:گان|گي)$/u

/**
 * The language of a text, from its letters and commonest words; never from the page's markup. An ISO 639 code: 'ar', 'fa', 'prs' (Dari), 'ur', 'ps', 'ckb',
 * 'azb' (Azeri in Arabic letters), 'az', 'en' …; null where there is too little text or no language that we know.
 */
export function detectLanguage(text: string, tokens: readonly Token[] = tokenise(text.slice(0, READ_UNITS))): string | null {
  const keys = tokens.slice(0, countBefore(tokens, READ_UNITS)).map(({ key }) => key)
  const arabic = keys.filter((key) => ARABIC_KEY.test(key)).length
  const latin = keys.filter((key) => LATIN_KEY.test(key)).length
  if (arabic === 0 && latin === 0) return null
  const sample = text.slice(0, READ_UNITS)
  if (latin > arabic) return bestOf(LATIN, sample, keys)
  const language = bestOf(ARABIC, sample, keys)
  return language === 'fa' && isDari(keys) ? 'prs' : language
}

/** How many words begin before an offset. */
function countBefore(tokens: readonly Token[], offset: number): number {
  const first = tokens.findIndex(({ start }) => start >= offset)
  return first < 0 ? tokens.length : first
}

const ARABIC_KEY = /^\p{Script=Arabic}/u
const LATIN_KEY = /^\p{Script=Latin}/u

/** What a letter (by its UTF-16 unit) or word says: for each language (by its place in the table), how loudly it speaks for it. */
type Voices = [language: number, weight: number][]
type Marks = { languages: string[]; letters: Map<number, Voices>; words: Map<string, Voices>; ownLetters: Set<number>[] }

const NONE: Voices = []
/** Arabic stands first in its table. */
const ARTICLE_VOICE: Voices = [[0, ARTICLE_WEIGHT]]
const ARABIC = compileMarks(ARABIC_SCRIPT)
const LATIN = compileMarks(LATIN_SCRIPT)
const DARI = wordSet(DARI_WORDS)
const DARI_LIKELY = wordSet(DARI_LIKELY_WORDS)

function compileMarks(table: LanguageMarks[]): Marks {
  const marks: Marks = {
    languages: table.map(({ language }) => language),
    letters: new Map(),
    words: new Map(),
    ownLetters: table.map(listOwnLetters),
  }
  for (const [index, { letters, words }] of table.entries()) {
    for (const [forms, weight] of letters)
      for (const unit of unitsOf(forms)) marks.letters.set(unit, [...(marks.letters.get(unit) ?? []), [index, weight]])
    for (const word of wordSet(words)) marks.words.set(word, [...(marks.words.get(word) ?? []), [index, 1]])
  }
  return marks
}

function listOwnLetters({ letters }: LanguageMarks): Set<number> {
  return new Set(letters.filter(([, weight]) => weight >= OWN_LETTER_WEIGHT).flatMap(([forms]) => unitsOf(forms)))
}

function unitsOf(letters: string): number[] {
  return [...letters].map((letter) => letter.charCodeAt(0))
}

function bestOf({ languages, letters, words, ownLetters }: Marks, sample: string, keys: string[]): string | null {
  const scores = languages.map(() => 0)
  const met = languages.map(() => new Set<number | string>())
  const hear = (mark: number | string, voices: Voices) => {
    for (const [index, weight] of voices) {
      scores[index] = (scores[index] as number) + weight
      met[index]?.add(mark)
    }
  }
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at)
    const voices = letters.get(unit)
    if (voices !== undefined) hear(unit, voices)
  }
  for (const key of keys) {
    hear(key, words.get(key) ?? NONE)
    if (languages[0] === 'ar' && ARABIC_ARTICLE.test(key)) hear(key, ARTICLE_VOICE)
  }
  const isPossible = (index: number) =>
    isPress(languages[index] as string) || isLikely(met[index] as Set<number | string>, ownLetters[index] as Set<number>)
  const best = scores.reduce((kept, score, index) => (score > (scores[kept] ?? 0) && isPossible(index) ? index : kept), -1)
  return languages[best] ?? null
}

/** Several different marks, and one of the letters that are the language's own if it has any: each text of it has one. */
function isLikely(met: Set<number | string>, ownLetters: Set<number>): boolean {
  // A language with its neighbour's letters is known by its words alone.
  if ([...ownLetters].every((letter) => SHARED_LETTERS.has(letter)))
    return [...met].filter((mark) => typeof mark === 'string').length >= WORDS_NEEDED
  return met.size >= RARE_MARKS_NEEDED && [...ownLetters].some((letter) => met.has(letter))
}

function isPress(language: string): boolean {
  return language === 'ar' || language === 'fa' || language === 'en'
}

function isDari(keys: string[]): boolean {
  let voice = 0
  for (const key of new Set(keys)) {
    if (DARI.has(key)) voice += 2
    else if (DARI_LIKELY.has(key) || DARI_ENDING.test(key)) voice++
    if (voice >= DARI_NEEDED) return true
  }
  return false
}
