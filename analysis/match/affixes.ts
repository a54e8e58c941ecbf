import { fold } from '../fold.ts'

/**
 * What Arabic writes onto the front of a word: و "and", ف "so", ب "in, with", ل "for", ك "like". One conjunction, then one preposition.
 * Looked for on the term's side only: the text is never stemmed, since وزير (minister) and بوتين (Putin) begin with the same letters by nature.
 */
const CONJUNCTIONS = new Set(['و', 'ف'].map(unitOf))
const PREPOSITIONS = new Set(['ب', 'ل', 'ك'].map(unitOf))
const LAM = unitOf('ل')

/** A place in a word where a form may begin: so many letters in; `virtual` letters of the form are not printed there. */
export type FormStart = { skipped: number; virtual: '' | 'ال' | 'الل' }

/**
 * Where in an Arabic word a form may begin. After ل "for" the article ال loses its alef: "to the Kremlin" is للكرملين, so behind لل a form
 * in ال may begin, too; and before a further ل the letters fall together: "to Likud" (الليكود) is لليكود.
 */
export function arabicStarts(codes: Uint16Array, from: number, to: number): FormStart[] {
  const starts: FormStart[] = [{ skipped: 0, virtual: '' }]
  for (const skipped of CONJUNCTIONS.has(codes[from] as number) ? [0, 1] : [0]) {
    if (skipped > 0 && from + skipped < to) starts.push({ skipped, virtual: '' })
    const at = from + skipped
    if (at + 1 >= to || !PREPOSITIONS.has(codes[at] as number)) continue
    starts.push({ skipped: skipped + 1, virtual: '' })
    if (codes[at] === LAM && codes[at + 1] === LAM && at + 2 < to) {
      starts.push({ skipped: skipped + 2, virtual: 'ال' })
      starts.push({ skipped: skipped + 2, virtual: 'الل' })
    }
  }
  return starts
}

/** Endings of a Persian noun: plural, plural with ezafe, indefinite or possessive. As printed after ZWNJ, or joined where it was stripped. */
const PLURALS = foldAll('ها های هایی هایم هایت هایش هایمان هایتان هایشان')
const POSSESSIVES = foldAll('اش ام ات شان مان تان')
/** Only after ZWNJ: joined to a name they make another word ("Iranian" is ایرانی). */
const AFTER_ZWNJ = foldAll('ی ای ایم اید اند ایها')
/** The ezafe ("of") is written after the vowels ا and و, and often after ه: "the America of today" is آمریکای امروز. */
const EZAFE = unitOf('ي')
const TAKES_EZAFE = new Set(['ا', 'و', 'ه'].map(unitOf))

/** Whether the letters from `from` to `to`, printed right after a form, are a Persian ending of it. `hasZwnj`: a joiner stands between. */
export function isPersianEnding(codes: Uint16Array, from: number, to: number, hasZwnj: boolean): boolean {
  if (to - from > 7) return false
  const before = codes[from - 1] as number
  if (to - from === 1 && codes[from] === EZAFE) return hasZwnj || TAKES_EZAFE.has(before)
  const ending = String.fromCharCode(...codes.subarray(from, to))
  return PLURALS.has(ending) || POSSESSIVES.has(ending) || (hasZwnj && AFTER_ZWNJ.has(ending))
}

function foldAll(words: string): Set<string> {
  return new Set(words.split(' ').map(fold))
}

function unitOf(letter: string): number {
  return letter.charCodeAt(0)
}
