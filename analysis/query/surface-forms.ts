import { fold } from '../fold.ts'
import { WHOLE_WORDS } from '../lexicon/whole-words.ts'
import { listSpellings } from '../match/spellings.ts'
import { PARTICLE_KEYS } from '../particles.ts'

/** Clitics before a word without the article, and before the article itself; see match/affixes.ts, which reads the same grammar off a text. */
const CONJUNCTIONS = ['', 'و', 'ف']
const BEFORE_WORD = ['', 'ب', 'ك', 'ل']
const BEFORE_ARTICLE = ['', 'ب', 'ك']
const ENDINGS = 'ها های هایی هایم هایت هایش هایمان هایتان هایشان اش ام ات شان مان تان ای را'.split(' ').map(fold)
const NOUN_ENDINGS = ['ان', 'تر', fold('ترین')]
/** Letters that Arabic does not have: a word with one takes Persian endings only. */
const PERSIAN_LETTERS = /[پچژگ]/u
const ARABIC_SCRIPT = /^\p{Script=Arabic}+$/u
/** Phrases of more words are looked for with all their spaces, or with none. */
const MOST_WORDS_PARTED_FREELY = 3

/** The sequences of keys by which a term stands in the full-text index: all spellings, joined and parted, with clitics and endings. */
export function listSurfaceForms(words: string): string[] {
  const forms = listSpellings(words, false).flatMap((spelling) => listPartings(spelling.split(' ')).flatMap(withAffixes))
  return [...new Set(forms)]
}

/** "گفت‌وگو" (dialogue) is indexed as one, two or three words, as the text parts it. */
function listPartings(words: string[]): string[] {
  if (words.length > MOST_WORDS_PARTED_FREELY) return [words.join(' '), words.join('')]
  return words.slice(1).reduce((partings, word) => partings.flatMap((start) => [`${start} ${word}`, `${start}${word}`]), [words[0] ?? ''])
}

function withAffixes(sequence: string): string[] {
  const words = sequence.split(' ')
  const first = words[0] as string
  const last = words.at(-1) as string
  const isArabic = ARABIC_SCRIPT.test(first) && !PERSIAN_LETTERS.test(sequence)
  const prefixed = isArabic
    ? prefixForms(first)
        .filter((form) => !WHOLE_WORDS.has(form))
        .map((form) => [form, ...words.slice(1)].join(' '))
    : []
  const takesEndings = ARABIC_SCRIPT.test(last) && !first.startsWith('ال')
  const suffixed = takesEndings ? endingsOf(last, words.length).map((ending) => `${sequence}${ending}`) : []
  return [sequence, ...particleForms(sequence), ...prefixed, ...suffixed]
}

function prefixForms(word: string): string[] {
  const bare = word.startsWith('ال') ? word.slice(2) : null
  if (bare !== null) {
    const afterLam = bare.startsWith('ل') ? `ل${bare}` : `لل${bare}`
    return CONJUNCTIONS.flatMap((and) => [...BEFORE_ARTICLE.map((by) => `${and}${by}${word}`), `${and}${afterLam}`])
  }
  return CONJUNCTIONS.flatMap((and) => [
    ...BEFORE_WORD.map((by) => `${and}${by}${word}`),
    ...BEFORE_ARTICLE.map((by) => `${and}${by}ال${word}`),
    `${and}لل${word}`,
  ])
}

function endingsOf(word: string, wordCount: number): string[] {
  const ezafe = /[اوه]$/u.test(word) ? ['ي'] : []
  return [...ENDINGS, ...ezafe, ...(wordCount === 1 && word.length >= 4 ? NOUN_ENDINGS : [])]
}

/** In a phrase, the Egyptian press writes the name Ali like "on" (محمد على); the index then holds the key of the particle. */
function particleForms(sequence: string): string[] {
  const words = sequence.split(' ')
  if (words.length === 1) return []
  const written = words.map((word) => PARTICLE_KEYS.get(word) ?? word).join(' ')
  return written === sequence ? [] : [written]
}
