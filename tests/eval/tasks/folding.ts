import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '#analysis/fold.ts'
import type { EvalRow, EvalTask } from '../task.ts'

/** Pairs of words that must, or must not, share a search key. */
export const task: EvalTask = { name: 'folding', run: async (corpus) => countPairs(readPairs(corpus)) }

type Pair = { a: string; b: string; relation: string; language: string }

function readPairs(corpus: string): Pair[] {
  const lines = readFileSync(join(corpus, 'lang/normalize_cases.tsv'), 'utf8').trimEnd().split('\n').slice(1)
  return lines.map((line) => {
    const [a = '', b = '', relation = '', language = ''] = line.split('\t')
    return { a, b, relation, language }
  })
}

function countPairs(pairs: Pair[]): EvalRow[] {
  const languages = [...new Set(pairs.map(({ language }) => language))]
  return languages.flatMap((language) =>
    countSame(
      language,
      pairs.filter((pair) => pair.language === language && pair.relation === 'same'),
    ),
  )
}

function countSame(language: string, pairs: Pair[]): EvalRow {
  const wrong = pairs.filter(({ a, b }) => fold(a) !== fold(b))
  const correct = pairs.length - wrong.length
  return {
    task: 'folding',
    language,
    cases: pairs.length,
    correct,
    found: pairs.length,
    expected: pairs.length,
    floor: null,
    errors: wrong.map(({ a, b }) => `${a} and ${b} should share a key: ${fold(a)} / ${fold(b)}`),
  }
}
