import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { detectLanguage } from '#analysis/language.ts'
import { readGoldTexts } from '../gold-subjects.ts'
import type { EvalRow, EvalTask } from '../task.ts'

/** The language of news texts, bare headlines among them, against the language of the outlet or of the annotated corpus that they are from. */
export const task: EvalTask = {
  name: 'language',
  run: async (corpus) => {
    const cases = [...readGold(corpus), ...readTagged(corpus), ...readPress(corpus), ...readNews(corpus)]
    const texts = cases.filter(({ text }) => text.trim() !== '')
    return [...Map.groupBy(texts, ({ language }) => language).values()].map(countCases)
  },
}

type Case = { name: string; language: string; text: string }

function countCases(cases: Case[]): EvalRow {
  const language = (cases[0] as Case).language
  const wrong = cases.map((each) => ({ ...each, found: detectLanguage(each.text) })).filter(({ found }) => found !== language)
  const correct = cases.length - wrong.length
  const errors = wrong.map(({ name, text, found }) => `${name}: taken for ${found}: ${text.slice(0, 90).replaceAll('\n', ' ')}`)
  const found = cases.length - wrong.filter((each) => each.found === null).length
  return {
    task: 'language',
    language,
    cases: cases.length,
    correct,
    found,
    expected: cases.length,
    floor: { precision: 0.995, recall: 0.995 },
    errors,
  }
}

function readGold(corpus: string): Case[] {
  return readGoldTexts(corpus).map(({ name, language, text, start, end }) => ({ name, language, text: text.slice(start, end) }))
}

/** Sentences of the corpora tagged for names, twenty together, as long as a short report. */
function readTagged(corpus: string): Case[] {
  const folder = join(corpus, 'ner')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .flatMap((file) => {
      const words = readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .map((line) => line.split('\t')[0] as string)
      const language = file.startsWith('anercorp') ? 'ar' : 'fa'
      return Array.from({ length: Math.floor(words.length / 200) }, (_, index) => ({
        name: `${file} ${index}`,
        language,
        text: words.slice(index * 200, index * 200 + 200).join(' '),
      }))
    })
}

function readPress(corpus: string): Case[] {
  type Article = { id: string; title: string; lead: string | null; body: string[]; language: string }
  const folder = join(corpus, 'press')
  return readdirSync(folder).flatMap((file) =>
    readLines<Article>(join(folder, file)).map(({ id, title, lead, body, language }) => ({
      name: id,
      language,
      text: [title, lead ?? '', ...body].join('\n'),
    })),
  )
}

function readNews(corpus: string): Case[] {
  type Article = { title: string; text?: string; content?: string }
  const folder = join(corpus, 'news')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl.gz'))
    .flatMap((file) =>
      readLines<Article>(join(folder, file)).map(({ title, text, content }, index) => ({
        name: `${file} ${index}`,
        language: 'ar',
        text: `${title}\n${text ?? content ?? ''}`,
      })),
    )
}

function readLines<Row>(file: string): Row[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
}
