import { ZWNJ } from '../characters.ts'
import { fold, foldLenient } from '../fold.ts'
import { NAME_VARIANTS } from '../lexicon/name-variants.ts'
import { FOREIGN_G, PARTED_RULES, SPELLING_RULES } from '../lexicon/spelling-variants.ts'

/** More rules may meet in one phrase than are worth compiling. */
const MOST_SPELLINGS = 24
const LONG_WORD = 5

/** Most phrases meet no rule: one look tells, where trying each took most of the time of compiling subjects. */
const ANY_RULE = new RegExp(SPELLING_RULES.map(([pattern]) => pattern.source).join('|'), 'u')

const variantsOf = new Map(NAME_VARIANTS.flatMap((names) => names.map((name) => [name, names] as const)))

/** All spellings by which a phrase is looked for, folded, its own first; a joiner in the phrase has become a space. `isName`: foreign letters vary, too; else endings and prefixes may stand apart. */
export function listSpellings(words: string, isName: boolean): string[] {
  const own = fold(words.replaceAll(ZWNJ, ' '))
  if (own === '') return []
  const spellings = new Set([own, lenient(own), ...replaceNames(own)])
  const rules = [...(ANY_RULE.test(own) ? SPELLING_RULES : []), ...(isName ? [FOREIGN_G] : PARTED_RULES)]
  for (const [pattern, replacement] of rules) {
    if (spellings.size >= MOST_SPELLINGS) break
    for (const spelling of [...spellings]) spellings.add(spelling.replace(pattern, replacement))
  }
  return [...spellings]
}

/** The phrase as those write it who leave out hamzas: "scholars" (علماء) is علما. Not in short words, where "water" (ماء) would become "what" (ما). */
function lenient(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (word.length >= LONG_WORD ? foldLenient(word) : word))
    .join(' ')
}

/** The phrase with the other spellings of a name that stands in it. */
function replaceNames(phrase: string): string[] {
  return phrase.split(' ').flatMap((word, at, words) => (variantsOf.get(word) ?? []).map((name) => words.with(at, name).join(' ')))
}
