import { ZWNJ } from '../characters.ts'
import type { Letters } from '../letters.ts'
import type { PressLanguage } from '../subject.ts'
import { arabicStarts, type FormStart, isPersianEnding } from './affixes.ts'
import type { Form } from './form.ts'
import { type FormTrie, step } from './form-trie.ts'

/** A form found in a text: letters `first` to `last` (exclusive) of the text's letters, clitics and endings left out. */
export type Candidate = { form: Form; first: number; last: number; start: number; end: number }

/** What may stand between the words of one name: blanks, one line break, a hyphen; after a single letter also the full stop of an initial. */
const NAME_GAP = /^[^\S\n]*(?:\n?[^\S\n]*|[-\u2010\u2011\u00B7])$/u
const INITIAL_GAP = /^\.?\s?$/u
const BARE: FormStart[] = [{ skipped: 0, virtual: '' }]

/** Finds every form in a text, overlapping ones too. `language` null: neither Arabic nor Persian, so no clitics and endings are seen through. */
export function findCandidates(forms: Form[], trie: FormTrie, text: string, letters: Letters, language: PressLanguage | null): Candidate[] {
  const candidates: Candidate[] = []
  for (let word = 0; word < letters.wordCount; word++) {
    const from = letters.words[word] as number
    const to = letters.words[word + 1] as number
    const starts = language === 'ar' ? arabicStarts(letters.codes, from, to) : BARE
    for (const { skipped, virtual } of starts) walk(word, from + skipped, virtual)
  }
  return candidates

  function walk(firstWord: number, first: number, virtual: string) {
    let node = 0
    for (let at = 0; at < virtual.length && node >= 0; at++) node = step(trie, node, virtual.charCodeAt(at))
    let word = firstWord
    let wordEnd = letters.words[word + 1] as number
    for (let at = first; node >= 0 && at < letters.codes.length; at++) {
      if (at === wordEnd) wordEnd = letters.words[++word + 1] as number
      node = step(trie, node, letters.codes[at] as number)
      const accepted = node < 0 ? undefined : trie.accepts[node]
      if (accepted === undefined || !mayEnd(at + 1, wordEnd)) continue
      for (const entry of accepted) accept(forms[entry] as Form, first, at + 1, firstWord, word, virtual.length)
    }
  }

  function mayEnd(last: number, wordEnd: number): boolean {
    if (last === wordEnd) return true
    if (language !== 'fa') return false
    const hasZwnj = text.slice(letters.ends[last - 1], letters.starts[last]).includes(ZWNJ)
    return isPersianEnding(letters.codes, last, wordEnd, hasZwnj)
  }

  function accept(form: Form, first: number, last: number, firstWord: number, lastWord: number, virtualLength: number) {
    if (form.language !== null && language !== null && form.language !== language) return
    for (let word = firstWord + 1; word <= lastWord; word++) {
      const at = letters.words[word] as number
      if (!form.gaps.includes(at - first + virtualLength)) return
      const isInitial = at - (letters.words[word - 1] as number) === 1
      if (!(isInitial ? INITIAL_GAP : NAME_GAP).test(text.slice(letters.ends[at - 1], letters.starts[at]))) return
    }
    candidates.push({ form, first, last, start: letters.starts[first] as number, end: letters.ends[last - 1] as number })
  }
}
