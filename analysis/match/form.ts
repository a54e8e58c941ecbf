import { ZWNJ } from '../characters.ts'
import type { PressLanguage, Subject } from '../subject.ts'
import { tokenise } from '../tokenise.ts'

/**
 * What a form may do. `full`: names the subject anywhere. `title`: names it on the days of an office. `ambiguous`: also a common word or another's name;
 * needs company. `excluded`: where it stands, nothing inside it names the subject.
 */
export type FormRole = 'full' | 'title' | 'ambiguous' | 'excluded'

/** One way to name a subject, ready for the automaton. */
export type Form = {
  subjectId: number
  role: FormRole
  /** Folded letters without spaces. */
  key: string
  /** After how many letters a space or a ZWNJ stands in the form; there, and only there, the text may part words, too. */
  gaps: number[]
  /** Null: in texts of every language. */
  language: PressLanguage | null
  from: string | null
  to: string | null
}

/** All forms of a subject. */
export function listForms({ id, definition }: Subject): Form[] {
  const { names, spellings, titles, ambiguous, exclusions, query } = definition
  if (query !== null) return []
  const make = (
    words: string,
    language: PressLanguage | null,
    role: FormRole,
    from: string | null = null,
    to: string | null = null,
  ): Form => ({
    subjectId: id,
    role,
    ...letterKey(words),
    language,
    from,
    to,
  })
  return [
    make(names.en, null, 'full'),
    make(names.ar, 'ar', 'full'),
    make(names.fa, 'fa', 'full'),
    ...spellings.map(({ words, language }) => make(words, language, 'full')),
    ...titles.map(({ words, language, from, to }) => make(words, language, 'title', from, to)),
    ...ambiguous.map(({ words, language }) => make(words, language, 'ambiguous')),
    ...exclusions.map(({ words, language }) => make(words, language, 'excluded')),
  ].filter(({ key }) => key !== '')
}

function letterKey(words: string): { key: string; gaps: number[] } {
  const gaps: number[] = []
  let key = ''
  for (const word of tokenise(words.replaceAll(ZWNJ, ' '))) {
    if (key !== '') gaps.push(key.length)
    key += word.key
  }
  return { key, gaps }
}
