import { OUTLETS } from '../lexicon/ar/agencies.ts'
import * as cues from '../lexicon/ar/cues.ts'
import { MORE_GIVEN_NAMES } from '../lexicon/ar/more-given-names.ts'
import * as titles from '../lexicon/ar/titles.ts'
import type { CueKind, CueMeaning, Grammar, WordSort } from './grammar.ts'
import { phraseBook, readPairs, wordKey, wordSet } from './lexicon-words.ts'
import type { CueClass } from './quote.ts'

const GIVEN_NAMES = `${titles.GIVEN_NAMES} ${MORE_GIVEN_NAMES}`

type Form = [phrase: string, meaning: CueMeaning]

const ORIGINS = originsOf(titles.COUNTRIES)

/** The reporting words of Arabic and the words around its names. */
export const ARABIC: Grammar = {
  language: 'ar',
  cues: phraseBook([...accordingForms(), ...saysInForms(), ...weakForms(), ...soundForms(), ...participleForms(), ...nounForms()]),
  sorts: sortWords(),
  givenNames: wordSet(GIVEN_NAMES),
  outlets: phraseBook(OUTLETS.split('|').map((name) => [name, true])),
  feminine: wordSet(titles.FEMININE),
  complementisers: wordSet(cues.COMPLEMENTISERS),
  notBeforeThat: wordSet(cues.NOT_BEFORE_THAT),
  negations: wordSet(cues.NEGATIONS),
  closingTags: phraseBook(cues.CLOSING_TAGS.split('|').map((tag) => [tag, true])),
  finiteVerbs: new Set(),
  reactions: new Set(),
  relatives: wordSet(titles.RELATIVES),
  anaphoricBodies: wordSet(titles.ANAPHORIC_BODIES),
  capitals: readPairs(titles.CAPITALS, (state) => state.replaceAll('_', ' ')),
  sameTitles: readPairs(titles.SAME_TITLES, wordKey),
  origins: ORIGINS,
  adjectives: new Set(ORIGINS.values()),
  optionalTitleWords: wordSet(titles.OPTIONAL_TITLE_WORDS),
}

/** "بولندا" gives "بولندي", "روسيا" gives "روسي": the ending is dropped, the article too. Countries of four letters and less look like other words. */
function originsOf(countries: string): Map<string, string> {
  const keys = [...wordSet(countries)].filter((key) => key.length > 4)
  return new Map(keys.map((key) => [key, `${key.replace(/^ال/u, '').replace(/(?:يا|ا|ي?ه)$/u, '')}ي`]))
}

export const IMPERSONAL = wordSet(cues.IMPERSONAL)
export const SAYS_IN = wordSet(cues.SAYS_IN.replaceAll('|', ' ').replaceAll('في', ''))
export const SPEECHES = wordSet(cues.SPEECHES)
export const NEEDS_SHADDA = wordSet(cues.NEEDS_SHADDA)
export const PASSIVE_IF_VOWELLED = wordSet(cues.PASSIVE_IF_VOWELLED)
export const GENERAL_ROLES = wordSet(cues.GENERAL_ROLES)

function meaning(cueClass: CueClass, kind: CueKind, gender: CueMeaning['gender'] = null, isPlural = false): CueMeaning {
  return { cueClass, kind, gender, isPlural, isPassive: false }
}

function soundForms(): Form[] {
  return cues.SOUND_VERBS.flatMap(([cueClass, stems]) =>
    stems.split(' ').flatMap((pair): Form[] => {
      const [past = '', present = ''] = pair.split('/')
      return [
        [past, meaning(cueClass, 'verb', 'masculine')],
        [`${past}ت`, meaning(cueClass, 'verb', 'feminine')],
        [`${past}وا`, meaning(cueClass, 'verb', null, true)],
        [`${past}ا`, meaning(cueClass, 'verb', null, true)],
        [`${past}تا`, meaning(cueClass, 'verb', 'feminine', true)],
        [`ي${present}`, meaning(cueClass, 'verb', 'masculine')],
        [`ت${present}`, meaning(cueClass, 'verb', 'feminine')],
        [`ي${present}ون`, meaning(cueClass, 'verb', null, true)],
        [`ي${present}ان`, meaning(cueClass, 'verb', null, true)],
      ]
    }),
  )
}

/** Feminine are forms in -ت of the past and those with ت before the present. */
function weakForms(): Form[] {
  return cues.WEAK_VERBS.flatMap(([cueClass, forms]) =>
    forms.split(' ').map((form): Form => {
      const isPlural = /(?:وا|ون|ان|تا|يا)$/u.test(form) || form === 'قالا'
      const isFeminine = /(?:ت|تا)$/u.test(form) || form.startsWith('ت')
      return [form, meaning(cueClass, 'verb', isFeminine ? 'feminine' : isPlural ? null : 'masculine', isPlural)]
    }),
  )
}

function participleForms(): Form[] {
  return cues.PARTICIPLES.flatMap(([cueClass, stems]) =>
    stems.split(' ').flatMap((stem): Form[] => {
      const open = stem.replace(/ي$/u, '')
      return [
        [`${stem}ا`, meaning(cueClass, 'participle', 'masculine')],
        [`${stem}ة`, meaning(cueClass, 'participle', 'feminine')],
        [`${open}ين`, meaning(cueClass, 'participle', null, true)],
        [`${stem}ات`, meaning(cueClass, 'participle', 'feminine', true)],
      ]
    }),
  )
}

function accordingForms(): Form[] {
  return cues.ACCORDING_TO.split('|').map((form) => [form.replace(/ ل$/u, ''), meaning('said', 'according')])
}

function saysInForms(): Form[] {
  return cues.SAYS_IN.split('|').map((form) => [form, meaning('said', 'verb')])
}

function nounForms(): Form[] {
  return `${cues.POSSESSED_NOUNS} ${cues.SPEECH_NOUNS}`.split(' ').map((form) => [form, meaning('said', 'noun')])
}

function sortWords(): Map<string, WordSort> {
  const sorts = new Map<string, WordSort>()
  const add = (words: string, sort: WordSort) => {
    for (const word of words.split(' ')) if (!sorts.has(wordKey(word))) sorts.set(wordKey(word), sort)
  }
  add(titles.RESPECTFUL_PRONOUNS, 'pronoun')
  add(titles.PHRASE_STOPS, 'stop')
  add(titles.PLURAL_ROLES, 'people')
  add(titles.ROLES, 'role')
  add(titles.HONORIFICS, 'honorific')
  add(titles.BODIES, 'body')
  add(titles.PAPERS, 'paper')
  add(titles.COUNTRIES, 'country')
  add(titles.TITLE_NOUNS, 'noun')
  add(GIVEN_NAMES, 'given')
  add(titles.NAME_LINKS, 'link')
  return sorts
}
