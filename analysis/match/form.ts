import { SHADDA, ZWNJ } from '../characters.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { GRAMMAR_WORDS, ORDINARY_NAMES } from '../lexicon/ordinary-names.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import type { PressLanguage, Subject, SubjectDefinition } from '../subject.ts'
import { tokenise } from '../tokenise.ts'
import { listSpellings } from './spellings.ts'
import { listSurnames } from './surname.ts'

/**
 * What a form may do. `full`: names the subject anywhere. `title`: names it on the days of an office. `ordinary`: a name that is also a common word or a
 * given name; needs company or a sign. `ambiguous`: listed as such, since others bear it, too; needs company, or one of its words near. `surname`: counts only once the full name stands in the text. `grammar`: a word of the grammar; needs a title right before it.
 * `near`: keeps company with ambiguous forms and is no mention itself. `excluded`: where it stands, nothing inside it names the subject. `word`: of a query.
 */
export type FormRole = 'full' | 'title' | 'ordinary' | 'ambiguous' | 'surname' | 'grammar' | 'near' | 'excluded' | 'word'

/** One way to name a subject, ready for the automaton. */
export type Form = {
  subjectId: number
  role: FormRole
  isPerson: boolean
  /** Folded letters without spaces. */
  key: string
  /** After how many letters a space or a ZWNJ stands in the form; there, and only there, the text may part words, too. */
  gaps: number[]
  /** Null: in texts of every language. */
  language: PressLanguage | null
  from: string | null
  to: string | null
  /** Written with a shadda in the list: printed so, it is this name and not the common word ("Saied" سعيّد is not "happy" سعيد). */
  hasShadda: boolean
  /** The folded first word of the subject's full name in that language, to know his given name by; '' where there is none. */
  givenName: string
  /** For `word`: which term of the subject's query. */
  term: number
  /** For `word`: every word that begins so is meant. */
  isPrefix: boolean
}

/** All forms of a subject that is given by words; queries have forms of their own. */
export function listForms({ id, definition }: Subject): Form[] {
  const { names, spellings, titles, ambiguous, exclusions, near, speakerKind } = definition
  const isPerson = speakerKind === 'person'
  const make = (words: string, language: PressLanguage | null, role: FormRole): Form[] => {
    const givenName = isPerson && language !== null ? firstWord(names[language]) : ''
    return makeForms(words, language, role, isPerson).map((form) => ({ ...form, subjectId: id, isPerson, givenName }))
  }
  const listed = [{ words: names.ar, language: 'ar' as const }, { words: names.fa, language: 'fa' as const }, ...spellings]
  return [
    ...make(names.en, null, 'full'),
    ...listed.flatMap(({ words, language }) => make(words, language, listedRole(words, speakerKind, language))),
    ...titles.flatMap(({ words, language, from, to }) => make(words, language, 'title').map((form) => ({ ...form, from, to }))),
    ...ambiguous.flatMap(({ words, language }) =>
      make(words, language, isOneWord(words) && GRAMMAR_WORDS.has(firstWord(words)) ? 'grammar' : 'ambiguous'),
    ),
    ...listSurnames(definition).flatMap(({ words, language }) => make(words, language, 'surname')),
    ...near.flatMap(({ words, language }) => make(words, language, 'near')),
    ...exclusions.flatMap(({ words, language }) => make(words, language, 'excluded')),
  ]
}

/** The forms of some words, one for each spelling; what only a subject knows is left open. */
export function makeForms(words: string, language: PressLanguage | null, role: FormRole, isName: boolean): Form[] {
  const open = { subjectId: 0, isPerson: false, from: null, to: null, givenName: '', term: 0, isPrefix: false }
  return listSpellings(words, isName).map((spelling) => ({
    role,
    ...letterKey(spelling),
    language,
    hasShadda: words.includes(SHADDA),
    ...open,
  }))
}

/**
 * A single word that is also grammar, an ordinary word or a given name is no full name, whatever the list calls it. A body's name has ordinary twins in Arabic alone:
 * حماس is "enthusiasm" there and nothing else in Persian.
 */
function listedRole(words: string, kind: SubjectDefinition['speakerKind'], language: PressLanguage): FormRole {
  if (!isOneWord(words) || kind === null) return 'full'
  if (kind === 'body') return language === 'ar' && ORDINARY_NAMES.has(firstWord(words)) ? 'ambiguous' : 'full'
  const key = firstWord(words)
  if (GRAMMAR_WORDS.has(key)) return 'grammar'
  return ORDINARY_NAMES.has(key) || GIVEN_NAMES.has(key) || isOrdinaryWord(key, language) ? 'ordinary' : 'full'
}

function isOneWord(words: string): boolean {
  return tokenise(words.replaceAll(ZWNJ, ' ')).length === 1
}

function firstWord(words: string): string {
  return tokenise(words)[0]?.key ?? ''
}

function letterKey(spelling: string): { key: string; gaps: number[] } {
  const gaps: number[] = []
  let key = ''
  for (const word of spelling.split(' ')) {
    if (key !== '') gaps.push(key.length)
    key += word
  }
  return { key, gaps }
}
