import { fold } from '../fold.ts'

/**
 * What Arabic writes onto the front of a word: و "and", ف "so", ب "in, with", ل "for", ك "like". One conjunction, then one preposition.
 * Looked for on the term's side only: the text is never stemmed, since وزير (minister) and بوتين (Putin) begin with the same letters by nature.
 */
const CONJUNCTIONS = new Set(['و', 'ف'].map(unitOf))
const PREPOSITIONS = new Set(['ب', 'ل', 'ك'].map(unitOf))
const ALEF = unitOf('ا')
const LAM = unitOf('ل')

/** A place in a word where a form may begin. */
export type FormStart = {
  /** How many letters are clitics. */
  skipped: number
  /** Letters of the form that are not printed there. */
  virtual: '' | 'ال' | 'الل'
  /** The letters skipped end in the article "the": only a search word may begin behind it, since the article is part of a name. */
  isAfterArticle: boolean
}

export const BARE: FormStart[] = [{ skipped: 0, virtual: '', isAfterArticle: false }]

/**
 * Where in an Arabic word a form may begin. After ل "for" the article ال loses its alef: "to the Kremlin" is للكرملين, so behind لل a form
 * in ال may begin, too; and before a further ل the letters fall together: "to Likud" (الليكود) is لليكود.
 */
export function arabicStarts(codes: Uint16Array, from: number, to: number): FormStart[] {
  const first = codes[from] as number
  if (!CONJUNCTIONS.has(first) && !PREPOSITIONS.has(first) && first !== ALEF) return BARE
  const starts = [...BARE]
  const add = (skipped: number, virtual: FormStart['virtual'], isAfterArticle: boolean) => {
    if (from + skipped < to) starts.push({ skipped, virtual, isAfterArticle })
  }
  const mostConjunctions = CONJUNCTIONS.has(first) ? 1 : 0
  for (let skipped = 0; skipped <= mostConjunctions; skipped++) {
    if (skipped > 0) add(skipped, '', false)
    const at = from + skipped
    if (hasArticle(codes, at)) add(skipped + 2, '', true)
    if (!PREPOSITIONS.has(codes[at] as number)) continue
    add(skipped + 1, '', false)
    if (hasArticle(codes, at + 1)) add(skipped + 3, '', true)
    if (codes[at] !== LAM || codes[at + 1] !== LAM) continue
    add(skipped + 2, 'ال', false)
    add(skipped + 2, 'الل', false)
    add(skipped + 2, '', true)
  }
  return starts
}

/** What an Arabic word may be without its clitics, itself included: "and to the president" (وللرئيس) is also "the president". */
export function withoutArabicClitics(key: string): string[] {
  const bare = key.replace(/^[وف]/u, '')
  return [key, bare, bare.replace(/^[بكلس]/u, ''), bare.replace(/^لل/u, 'ال')]
}

/** Endings of a Persian noun: plural, plural with ezafe, indefinite or possessive, and the object marker را. After ZWNJ, or joined where that was stripped. */
const ENDINGS = foldAll('ها های هایی هایم هایت هایش هایمان هایتان هایشان اش ام ات شان مان تان را')
/** Only after ZWNJ: joined to a name they make another word ("Iranian" is ایرانی). */
const AFTER_ZWNJ = foldAll('ی ای ایم اید اند')
/** The ezafe ("of") is written after the vowels ا and و, and often after ه: "the America of today" is آمریکای امروز. */
const EZAFE = unitOf('ي')
const TAKES_EZAFE = new Set(['ا', 'و', 'ه'].map(unitOf))
/** Endings of common nouns that would make another name of a name: "friends" (دوستان), "more pleasant"; "Salim" would be "Soleyman". */
const NOUN_ENDINGS = foldAll('ان تر ترین ترها')
const SHORTEST_NOUN = 4

/** Whether the letters from `from` to `to`, printed right after a form, are a Persian ending of it. `hasZwnj`: a joiner stands between. */
export function isPersianEnding(codes: Uint16Array, from: number, to: number, hasZwnj: boolean): boolean {
  if (to - from > 7) return false
  if (to - from === 1 && codes[from] === EZAFE) return hasZwnj || TAKES_EZAFE.has(codes[from - 1] as number)
  const ending = String.fromCharCode(...codes.subarray(from, to))
  return ENDINGS.has(ending) || (hasZwnj && AFTER_ZWNJ.has(ending))
}

/** Whether the letters after a search word of `length` letters are an ending that only common nouns take. */
export function isNounEnding(codes: Uint16Array, from: number, to: number, length: number): boolean {
  return length >= SHORTEST_NOUN && to - from <= 5 && NOUN_ENDINGS.has(String.fromCharCode(...codes.subarray(from, to)))
}

function hasArticle(codes: Uint16Array, at: number): boolean {
  return codes[at] === ALEF && codes[at + 1] === LAM
}

function foldAll(words: string): Set<string> {
  return new Set(words.split(' ').map(fold))
}

function unitOf(letter: string): number {
  return letter.charCodeAt(0)
}
