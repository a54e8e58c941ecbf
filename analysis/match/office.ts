import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { DEPUTIES, FORMER } from '../lexicon/name-context.ts'
import { withoutArabicClitics } from './affixes.ts'
import type { Candidate } from './find-candidates.ts'
import { isSameGivenName } from './name-signs.ts'
import { keyAfter, keyBefore, type Page } from './surroundings.ts'

/** Whether a title names the subject in an article of that day. An undated article cannot say, unless it names the subject elsewhere (`isNamed`). */
export function holdsOffice({ form }: Candidate, day: string | null, isNamed: boolean): boolean {
  if (form.from === null && form.to === null) return true
  if (day === null) return isNamed
  return (form.from === null || form.from <= day) && (form.to === null || day <= form.to)
}

/** Whether the words around a title make it another's: "deputy foreign minister", "the former president", "the Egyptian president Gamal". */
export function isAnotherOffice(page: Page, { form, firstWord, lastWord }: Candidate): boolean {
  const after = keyAfter(page, lastWord)
  if (GIVEN_NAMES.has(after) && !isSameGivenName(after, form.givenName)) return true
  return withoutArabicClitics(keyBefore(page, firstWord)).some((key) => DEPUTIES.has(key)) || FORMER.has(after)
}
