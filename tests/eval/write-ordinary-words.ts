import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { tokenise } from '#analysis/tokenise.ts'
import { wrapWords } from './wrap-words.ts'

/**
 * `node tests/eval/write-ordinary-words.ts` writes analysis/lexicon/ordinary-words-ar.ts and -fa.ts: the words that stand in running news several times and are
 * seldom tagged as part of a person's name. Counts of words only; nothing else of the corpora is kept.
 */
const corpus = resolve(import.meta.dirname, '../..', process.env.RASAD_CORPUS ?? '../shared/corpus')
const SOURCES = [
  { language: 'ar', name: 'Arabic', files: ['anercorp.tsv'], least: 4 },
  { language: 'fa', name: 'Persian', files: ['peyma_dev.tsv', 'peyma_test.tsv'], least: 2 },
]
const LARGEST_SHARE_OF_PERSONS = 0.5

for (const { language, name, files, least } of SOURCES) {
  const words = listWords(files, least)
  const lines = wrapWords(words).map((line) => `  '${line}',`)
  const source = [
    "import { wordSet } from './word-set.ts'",
    '',
    `/** ${name} words of the news that are ordinary words wherever they stand alone, as keys. Written by tests/eval/write-ordinary-words.ts; do not edit. */`,
    `export const ORDINARY_WORDS_${language.toUpperCase()} = wordSet(`,
    ...lines,
    ')',
    '',
  ]
  writeFileSync(resolve(import.meta.dirname, `../../analysis/lexicon/ordinary-words-${language}.ts`), source.join('\n'))
}

function listWords(files: string[], least: number): string[] {
  const ordinary = new Map<string, number>()
  const persons = new Map<string, number>()
  for (const line of files.flatMap((file) => readFileSync(join(corpus, 'ner', file), 'utf8').split('\n'))) {
    const [word = '', tag = ''] = line.split('\t')
    const counts = tag === 'O' ? ordinary : tag.includes('PER') ? persons : null
    for (const { key } of counts === null ? [] : tokenise(word)) counts?.set(key, (counts.get(key) ?? 0) + 1)
  }
  const isWord = (key: string) => /^\p{Script=Arabic}{2,8}$/u.test(key)
  const isOrdinary = ([key, count]: [string, number]) =>
    count >= least && (persons.get(key) ?? 0) / count <= LARGEST_SHARE_OF_PERSONS && isWord(key)
  const words = new Set([...ordinary].filter(isOrdinary).map(([key]) => key))
  return [...words].filter((key) => !(/^[وفبل]/u.test(key) && words.has(key.slice(1)))).sort()
}
