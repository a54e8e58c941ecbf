import { ZWNJ } from '../characters.ts'
import { fold } from '../fold.ts'
import { NAME_VARIANTS } from '../lexicon/name-variants.ts'
import { FOREIGN_G, SPELLING_RULES } from '../lexicon/spelling-variants.ts'

/** More rules may meet in one phrase than are worth compiling. */
const MOST_SPELLINGS = 24

/** All spellings by which a phrase is looked for, folded, its own first; a joiner in the phrase has become a space. `isName`: foreign letters vary, too. */
export function listSpellings(words: string, isName: boolean): string[] {
  const spellings = new Set([fold(words.replaceAll(ZWNJ, ' '))])
  for (const [pattern, replacement] of isName ? [...SPELLING_RULES, FOREIGN_G] : SPELLING_RULES) {
    for (const spelling of [...spellings]) if (spellings.size < MOST_SPELLINGS) spellings.add(spelling.replace(pattern, replacement))
  }
  for (const names of NAME_VARIANTS) {
    for (const spelling of [...spellings]) for (const replaced of replaceName(spelling, names)) spellings.add(replaced)
  }
  return [...spellings].filter((spelling) => spelling !== '')
}

/** The phrase with each other spelling of a name that stands in it. */
function replaceName(phrase: string, names: string[]): string[] {
  const padded = ` ${phrase} `
  const own = names.find((name) => padded.includes(` ${name} `))
  return own === undefined ? [] : names.map((name) => padded.replaceAll(` ${own} `, ` ${name} `).trim())
}
