import { SHADDA } from '../characters.ts'
import { DEMONYMS } from '../lexicon/demonyms.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import {
  AFTER_PERSIAN_SUBJECT,
  ARABIC_BEING,
  ARABIC_CONSTRUCTS,
  ARABIC_VERBS,
  BEFORE_SURNAME,
  FUNCTION_WORDS,
  KIN,
  NAMED_THINGS,
  OFFICES_AFTER_COMMA,
  PERSIAN_COMPOUNDS,
  PERSIAN_CONSTRUCTS,
  PERSIAN_DETERMINERS,
  PERSIAN_VERBS,
  SON_OF,
  TITLES,
} from '../lexicon/name-context.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { wordSet } from '../lexicon/word-set.ts'
import type { PressLanguage } from '../subject.ts'
import { withoutArabicClitics } from './affixes.ts'
import type { Candidate } from './find-candidates.ts'
import { beginsClause, gapAfter, keyAfter, keyBefore, keyOfWord, type Page } from './surroundings.ts'

const OBJECT_MARKER = 'را'
/** A Persian clause may begin after these without a mark. */
const CONJUNCTIONS = wordSet('و که اما ولی')
/** An imam of that name is not a person of the news who shares it: "Imam Khomeini". */
const IMAMS = wordSet('امام الإمام')

/** Whether the words before a match of a person's name show that another is meant: his son, a namesake, a street. Holds for every form but the full name of the catalogue's person. */
export function namesAnother(page: Page, candidate: Candidate): boolean {
  const { form, firstWord, lastWord } = candidate
  const before = bareKeys(keyBefore(page, firstWord))
  if (isNamedThing(page, firstWord) || before.some((key) => SON_OF.has(key))) return true
  if (isFathersName(page, candidate, before)) return true
  if (before.some((key) => KIN.has(key))) return false
  if (GIVEN_NAMES.has(form.key) && beginsAnotherName(keyAfter(page, lastWord))) return true
  if (form.role === 'surname' && before.some((key) => IMAMS.has(key))) return true
  if (form.role === 'full' && form.gaps.length > 0 && firstWord !== lastWord) return false
  return before.some((key) => GIVEN_NAMES.has(key) && !isSameGivenName(key, form.givenName))
}

/** "Bin Zayed" after a word that may be a name is the father of somebody else: "Khalifa bin Zayed". */
function isFathersName({ letters }: Page, { form, first, firstWord }: Candidate, before: string[]): boolean {
  if (!form.key.startsWith('بن') || form.gaps[0] !== 2 || before.length === 0 || first !== letters.words[firstWord]) return false
  return !before.some((key) => MAY_PRECEDE_NAME.some((words) => words.has(key)))
}

const MAY_PRECEDE_NAME = [TITLES, ARABIC_VERBS, ARABIC_CONSTRUCTS, PERSIAN_CONSTRUCTS, FUNCTION_WORDS]

/** After a given name alone a word that is neither grammar nor a verb is a surname: "the writer Said Bengrad" is not the president Saied. */
function beginsAnotherName(after: string): boolean {
  const isVerb = ARABIC_VERBS.has(after) || PERSIAN_VERBS.has(after) || AFTER_PERSIAN_SUBJECT.has(after) || /^[يت]/u.test(after)
  return after !== '' && !isVerb && !FUNCTION_WORDS.has(after) && !/^(?:[وف]|بال|لل|ال)/u.test(after)
}

/** Whether a word that is also a common one shows by its surroundings that a person is meant. */
export function showsPerson(page: Page, candidate: Candidate, language: PressLanguage | null): boolean {
  const { form, firstWord, lastWord } = candidate
  if (form.hasShadda && page.text.slice(candidate.start, candidate.end).includes(SHADDA)) return true
  const before = bareKeys(keyBefore(page, firstWord))
  const isDemonym = DEMONYMS.has(form.key)
  if (!isDemonym && before.some((key) => TITLES.has(key) || KIN.has(key))) return true
  if (form.role === 'grammar') return false
  if (beginsLine(page, firstWord) && /^\s*:/u.test(gapAfter(page, lastWord))) return true
  if (/^\s*[,،]/u.test(gapAfter(page, lastWord)) && OFFICES_AFTER_COMMA.has(keyOfWord(page, lastWord + 1))) return true
  return language === 'fa' ? showsPersianPerson(page, candidate) : showsArabicPerson(before, keyAfter(page, lastWord), isDemonym)
}

/** Whether a word that is also a common one stands here as the common word, even where the article names the person elsewhere. */
export function showsCommonWord(page: Page, { form, firstWord, lastWord }: Candidate, language: PressLanguage | null): boolean {
  const before = keyBefore(page, firstWord)
  const after = keyAfter(page, lastWord)
  if (language === 'fa') return PERSIAN_DETERMINERS.has(before) || PERSIAN_COMPOUNDS.has(after)
  if (DEMONYMS.has(form.key)) return bareKeys(before).some((key) => key.startsWith('ال'))
  return !form.key.startsWith('ال') && after.startsWith('ال')
}

function showsArabicPerson(before: string[], after: string, isDemonym: boolean): boolean {
  if (before.some((key) => ARABIC_VERBS.has(key))) return true
  return !isDemonym && before.some((key) => ARABIC_CONSTRUCTS.has(key) || (ARABIC_BEING.has(key) && /^[يت]/u.test(after)))
}

function showsPersianPerson(page: Page, { form, firstWord, lastWord, last }: Candidate): boolean {
  const after = keyAfter(page, lastWord)
  if (PERSIAN_CONSTRUCTS.has(keyBefore(page, firstWord))) return true
  const rest = keyOfWord(page, lastWord).slice(last - (page.letters.words[lastWord] as number))
  if (rest === OBJECT_MARKER) return true
  if (AFTER_PERSIAN_SUBJECT.has(after))
    return (beginsClause(page, firstWord) || CONJUNCTIONS.has(keyBefore(page, firstWord))) && !isOrdinaryWord(form.key, 'fa')
  return PERSIAN_VERBS.has(after)
}

/**
 * Whether a surname in the form of an adjective (ال…ي) stands behind a noun with the article that it may describe: "the Maliki school" (المذهب المالكي) is not
 * the politician al-Maliki.
 */
export function mayBeAdjective(page: Page, { form, firstWord }: Candidate): boolean {
  if (form.gaps.length > 0 || !/^ال.*ي$/u.test(form.key)) return false
  const before = bareKeys(keyBefore(page, firstWord))
  return before.some((key) => /^ال.*[^ي]$/u.test(key)) && !before.some((key) => TITLES.has(key) || BEFORE_SURNAME.has(key))
}

function beginsLine(page: Page, word: number): boolean {
  return word === 0 || gapAfter(page, word - 1).includes('\n')
}

/** "King Salman Street", "Martyr Madani checkpoint": up to two titles may stand between the thing and the name. */
function isNamedThing(page: Page, firstWord: number): boolean {
  for (let word = firstWord, steps = 0; steps < 3; word--, steps++) {
    const before = keyBefore(page, word)
    const keys = bareKeys(before)
    if (keys.some((key) => NAMED_THINGS.has(key))) return true
    if (!keys.some((key) => TITLES.has(key))) return false
  }
  return false
}

/** One given name in two spellings has the same consonants: "Dmitry" is دميتري and ديمتري. */
export function isSameGivenName(key: string, givenName: string): boolean {
  return consonants(key) === consonants(givenName)
}

function consonants(key: string): string {
  return key
    .replace(/[اويىئءؤ]/gu, '')
    .replaceAll('ج', 'غ')
    .replaceAll('گ', 'غ')
}

function bareKeys(key: string): string[] {
  return key === '' ? [] : withoutArabicClitics(key)
}
