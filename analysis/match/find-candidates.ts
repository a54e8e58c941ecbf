import { INVISIBLE, ZWNJ } from '../characters.ts'
import type { Letters } from '../letters.ts'
import { WHOLE_WORDS } from '../lexicon/whole-words.ts'
import { keepParticle } from '../particles.ts'
import type { PressLanguage } from '../subject.ts'
import { arabicStarts, BARE, type FormStart, isNounEnding, isPersianEnding } from './affixes.ts'
import type { Form, FormRole } from './form.ts'
import { type FormTrie, step } from './form-trie.ts'

/** A form found in a text: letters `first` to `last` (exclusive), words `firstWord` to `lastWord` (inclusive); clitics and endings are left out of the offsets. */
export type Candidate = { form: Form; first: number; last: number; firstWord: number; lastWord: number; start: number; end: number }

/** What may stand between the words of one name: blanks, one line break, a hyphen; after a single letter also the full stop of an initial. */
const NAME_GAP = /^(?:[^\S\n]*\n?[^\S\n]*|[-\u2010\u2011\u00B7])$/u
const INITIAL_GAP = /^\.[^\S\n]?$/u
/** A doubtful form this short takes no preposition: "great" (كبرى) is not "like Berri" (ك + بري). No name this short takes an ending without a joiner: تنها is "alone". */
const SHORT_FORM = 3
const DOUBTFUL: ReadonlySet<FormRole> = new Set(['ordinary', 'ambiguous', 'surname', 'grammar'] as const)

type Walk = { start: FormStart; firstWord: number; first: number }

/** Finds every form in a text, overlapping ones too. `language` null: neither Arabic nor Persian, so no clitics and endings are seen through. */
export function findCandidates(forms: Form[], trie: FormTrie, text: string, letters: Letters, language: PressLanguage | null): Candidate[] {
  const candidates: Candidate[] = []
  for (let word = 0; word < letters.wordCount; word++) {
    const from = letters.words[word] as number
    const starts = language === 'ar' ? arabicStarts(letters.codes, from, letters.words[word + 1] as number) : BARE
    for (const start of starts) follow(start, word, from + start.skipped)
  }
  return candidates

  function follow(start: FormStart, firstWord: number, first: number) {
    let node = 0
    for (let at = 0; at < start.virtual.length && node >= 0; at++) node = step(trie, node, start.virtual.charCodeAt(at))
    let word = firstWord
    let wordEnd = letters.words[word + 1] as number
    for (let at = first; node >= 0 && at < letters.codes.length; at++) {
      if (at === wordEnd) wordEnd = letters.words[++word + 1] as number
      node = step(trie, node, letters.codes[at] as number)
      const accepted = node < 0 ? undefined : trie.accepts[node]
      if (accepted === undefined) continue
      for (const entry of accepted) accept(forms[entry] as Form, { start, firstWord, first }, at + 1, word, wordEnd)
    }
  }

  function accept(form: Form, { start, firstWord, first }: Walk, last: number, lastWord: number, wordEnd: number) {
    if (form.language !== null && language !== null && form.language !== language) return
    if (start.skipped > 0 && WHOLE_WORDS.has(wordAt(firstWord))) return
    if (start.isAfterArticle && form.role !== 'word') return
    if (form.key.length <= SHORT_FORM && start.skipped > 0 && DOUBTFUL.has(form.role) && isPreposition(first)) return
    if (last !== wordEnd && !mayEnd(form, last, wordEnd)) return
    if (isParticle(form, first, last)) return
    if (!areGapsPlain(form, first - start.virtual.length, firstWord, lastWord)) return
    candidates.push({
      form,
      first,
      last,
      firstWord,
      lastWord,
      start: letters.starts[first] as number,
      end: letters.ends[last - 1] as number,
    })
  }

  function mayEnd(form: Form, last: number, wordEnd: number): boolean {
    if (form.isPrefix) return true
    if (language !== 'fa') return false
    const hasZwnj = text.slice(letters.ends[last - 1], letters.starts[last]).includes(ZWNJ)
    if (!hasZwnj && form.key.length <= SHORT_FORM && form.role !== 'word') return false
    return (
      isPersianEnding(letters.codes, last, wordEnd, hasZwnj) ||
      (form.role === 'word' && isNounEnding(letters.codes, last, wordEnd, form.key.length))
    )
  }

  function areGapsPlain(form: Form, origin: number, firstWord: number, lastWord: number): boolean {
    for (let word = firstWord + 1; word <= lastWord; word++) {
      const at = letters.words[word] as number
      if (!form.gaps.includes(at - origin)) return false
      const gap = text.slice(letters.ends[at - 1], letters.starts[at]).replace(INVISIBLE, '')
      const isInitial = at - (letters.words[word - 1] as number) === 1
      if (!NAME_GAP.test(gap) && !(isInitial && INITIAL_GAP.test(gap))) return false
    }
    return true
  }

  /** "On" (على) is not Ali (علي), though it folds so: a name of one word is held against the word as printed. */
  function isParticle({ key, gaps }: Form, first: number, last: number): boolean {
    return gaps.length === 0 && keepParticle(key, text, letters.starts[first] as number, letters.ends[last - 1] as number) !== key
  }

  function wordAt(word: number): string {
    return String.fromCharCode(...letters.codes.subarray(letters.words[word], letters.words[word + 1]))
  }

  function isPreposition(first: number): boolean {
    return 'بلك'.includes(String.fromCharCode(letters.codes[first - 1] as number))
  }
}
