import { AGENCIES, OUTLETS } from '../lexicon/fa/agencies.ts'
import * as cues from '../lexicon/fa/cues.ts'
import { MORE_GIVEN_NAMES } from '../lexicon/fa/more-given-names.ts'
import * as titles from '../lexicon/fa/titles.ts'
import type { CueKind, CueMeaning, Grammar, WordSort } from './grammar.ts'
import { phraseBook, readPairs, wordKey, wordSet } from './lexicon-words.ts'
import type { CueClass } from './quote.ts'

const GIVEN_NAMES = `${titles.GIVEN_NAMES} ${MORE_GIVEN_NAMES}`

type Form = [phrase: string, meaning: CueMeaning]

/** The reporting words of Persian and the words around its names. */
export const PERSIAN: Grammar = {
  language: 'fa',
  cues: phraseBook([...accordingForms(), ...asFollowsForms(), ...passiveForms(), ...lightVerbForms(), ...simpleForms()]),
  sorts: sortWords(),
  givenNames: wordSet(GIVEN_NAMES),
  outlets: phraseBook(OUTLETS.split('|').map((name) => [name, true])),
  feminine: new Set(),
  complementisers: wordSet(cues.COMPLEMENTISERS),
  notBeforeThat: new Set(),
  negations: new Set(),
  closingTags: new Map(),
  finiteVerbs: wordSet(titles.FINITE_VERBS),
  reactions: wordSet(titles.REACTIONS),
  relatives: wordSet(titles.RELATIVES),
  anaphoricBodies: wordSet(titles.ANAPHORIC_BODIES),
  capitals: readPairs(titles.CAPITALS, (state) => state.replaceAll('_', ' ')),
  sameTitles: readPairs(titles.SAME_TITLES, wordKey),
  origins: new Map(),
  adjectives: new Set(),
  optionalTitleWords: wordSet(titles.OPTIONAL_TITLE_WORDS),
}

/** What may stand between "با" or "ضمن" and "اینکه": با بیان اینکه (stating that). */
export const BESIDE_NOUNS = phraseBook(
  cues.BESIDE_NOUNS.flatMap(([cueClass, nouns]) => nouns.split('|').map((noun): [string, CueClass] => [noun, cueClass])),
)
export const CLAIM_NOUNS = wordSet(cues.CLAIM_NOUNS.replaceAll('|', ' '))
export const NOT_AFTER = wordSet(cues.NOT_AFTER)
export const PRONOUN_DEMONSTRATIVES = wordSet(titles.PRONOUN_DEMONSTRATIVES)
/** Agencies and desks that stand before the news with a colon: "مهر: وزیر راه …" (Mehr: the minister of roads …). */
export const COPY_LABELS = wordSet(`${AGENCIES.replaceAll('|', ' ')} گروه سرویس خبرگزاری`)
export const CREDITS = phraseBook<true>(cues.CREDITS.split('|').map((words) => [words, true]))

function meaning(cueClass: CueClass, kind: CueKind, isPassive = false): CueMeaning {
  return { cueClass, kind, gender: null, isPlural: false, isPassive }
}

function lightVerbForms(): Form[] {
  return cues.LIGHT_VERB_NOUNS.flatMap(([cueClass, light, nouns]) =>
    nouns.split('|').flatMap((noun) =>
      cues.LIGHT_VERBS[light].split('|').flatMap((verb): Form[] => [
        [`${noun} ${verb}`, meaning(cueClass, 'verb')],
        // "یادآورشد": copy that leaves the blank out.
        [`${noun}${verb}`, meaning(cueClass, 'verb')],
      ]),
    ),
  )
}

function passiveForms(): Form[] {
  return cues.PASSIVE_NOUNS.split('|').flatMap((noun) =>
    cues.PASSIVE_VERBS.split('|').map((verb): Form => [`${noun} ${verb}`, meaning('said', 'verb', true)]),
  )
}

function simpleForms(): Form[] {
  return cues.SIMPLE_VERBS.flatMap(([cueClass, forms]) => forms.split('|').map((form): Form => [form, meaning(cueClass, 'verb')]))
}

function asFollowsForms(): Form[] {
  return cues.AS_FOLLOWS.split('|').map((form) => [form, meaning('said', 'verb')])
}

function accordingForms(): Form[] {
  return cues.ACCORDING_TO.split('|').map((form) => [form, meaning('said', 'according')])
}

function sortWords(): Map<string, WordSort> {
  const sorts = new Map<string, WordSort>()
  const add = (words: string, sort: WordSort) => {
    for (const word of words.split(' ')) if (!sorts.has(wordKey(word))) sorts.set(wordKey(word), sort)
  }
  add(titles.PRONOUNS, 'pronoun')
  add(titles.PHRASE_STOPS, 'stop')
  add(titles.PLURAL_ROLES, 'people')
  add(titles.HONORIFICS, 'honorific')
  add(titles.ROLES, 'role')
  add(titles.BODIES, 'body')
  add(titles.PAPERS, 'paper')
  add(titles.COUNTRIES, 'country')
  add(titles.TITLE_NOUNS, 'noun')
  add(GIVEN_NAMES, 'given')
  add(titles.NAME_LINKS, 'link')
  return sorts
}
