import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '#analysis/fold.ts'
import { findMentions } from '#analysis/match/find-mentions.ts'
import { compileSubjects } from '#analysis/match/subject-matcher.ts'
import { compileQuery, matchesQuery } from '#analysis/query/match-query.ts'
import { parseQuery } from '#analysis/query/parse-query.ts'
import type { PressLanguage, SubjectDefinition } from '#analysis/subject.ts'
import type { EvalRow, EvalTask } from '../task.ts'

/**
 * Pairs of words that must, or must not, meet. Same words share a key, or either finds the other when it is searched for; a word with clitics or an ending is found by
 * the bare word; words that are different do not meet when one is a speaker's name.
 */
export const task: EvalTask = {
  name: 'folding',
  run: async (corpus) => {
    const pairs = readPairs(corpus)
    return [...Map.groupBy(pairs, ({ group, language }) => `${group} ${language}`).values()].map(countPairs)
  },
}

type Group = 'same' | 'clitic' | 'suffix' | 'alias' | 'different'
type Pair = { a: string; b: string; group: Group; language: PressLanguage }

const HOLDS: Record<Group, (pair: Pair) => boolean> = {
  same: (pair) => fold(pair.a) === fold(pair.b) || meet(pair),
  alias: (pair) => fold(pair.a) === fold(pair.b) || meet(pair),
  clitic: ({ a, b, language }) => finds(b, a, language),
  suffix: ({ a, b, language }) => finds(b, a, language),
  different: ({ a, b, language }) => !isNamedBy(b, a, language) && !isNamedBy(a, b, language),
}

function readPairs(corpus: string): Pair[] {
  const lines = readFileSync(join(corpus, 'lang/normalize_cases.tsv'), 'utf8').trimEnd().split('\n').slice(1)
  return lines.map((line) => {
    const [a = '', b = '', relation = '', language = ''] = line.split('\t')
    const group = (/same-lenient|alias/u.test(relation) ? 'alias' : relation) as Group
    return { a, b, group, language: language as PressLanguage }
  })
}

function countPairs(pairs: Pair[]): EvalRow {
  const { group, language } = pairs[0] as Pair
  const wrong = pairs.filter((pair) => !HOLDS[group](pair))
  const correct = pairs.length - wrong.length
  const errors = wrong.map(({ a, b }) => `${group}: ${a} / ${b}`)
  return {
    task: `folding: ${group}`,
    language,
    cases: pairs.length,
    correct,
    found: pairs.length,
    expected: pairs.length,
    floor: null,
    errors,
  }
}

function meet({ a, b, language }: Pair): boolean {
  return finds(a, b, language) && finds(b, a, language)
}

/** Whether a search for `word` finds a text that is `text`. */
function finds(word: string, text: string, language: string): boolean {
  const result = parseQuery(`"${word}"`)
  return 'query' in result && matchesQuery(compileQuery(result.query), text, language)
}

/** Whether `text` mentions a speaker of that name. */
function isNamedBy(name: string, text: string, language: PressLanguage): boolean {
  const none = { spellings: [], titles: [], ambiguous: [], exclusions: [], near: [], query: null }
  const definition: SubjectDefinition = {
    slug: 'name',
    kind: 'speaker',
    speakerKind: 'body',
    names: { en: '-', ar: name, fa: name },
    ...none,
  }
  return findMentions(compileSubjects([{ id: 1, definition }]), text, { titleEnd: 0, day: null, language }).length > 0
}
