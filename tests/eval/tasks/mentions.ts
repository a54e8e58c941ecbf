import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findMentions } from '#analysis/match/find-mentions.ts'
import { compileSubjects, type SubjectMatcher } from '#analysis/match/subject-matcher.ts'
import type { Mention, PressLanguage, Subject } from '#analysis/subject.ts'
import { findSubject, type GoldText, listGoldSubjects, readGoldTexts } from '../gold-subjects.ts'
import type { EvalRow, EvalTask } from '../task.ts'

/** Persons mentioned: in the gold, each mention by its place and person; in texts tagged for persons, the share of matches that lie in a tagged span. */
export const task: EvalTask = {
  name: 'mentions',
  run: async (corpus) => {
    const subjects = listGoldSubjects(corpus)
    const matcher = compileSubjects(subjects)
    const rows = (['ar', 'fa'] as const).map((language) => {
      const texts = readGoldTexts(corpus).filter((text) => text.language === language)
      return countMentions(language, texts, matcher, subjects)
    })
    return [...rows, pool(rows), ...countTagged(corpus, matcher)]
  },
}

function countMentions(language: PressLanguage, texts: GoldText[], matcher: SubjectMatcher, subjects: Subject[]): EvalRow {
  const row: EvalRow = { task: 'mentions', language, cases: texts.length, correct: 0, found: 0, expected: 0, floor: null, errors: [] }
  for (const gold of texts) {
    const text = gold.text.slice(gold.start, gold.end)
    const wanted = gold.persons
      .filter(({ start, end }) => start >= gold.start && end <= gold.end)
      .map(({ canonical, start, end }) => ({
        id: findSubject(subjects, canonical)?.id,
        canonical,
        start: start - gold.start,
        end: end - gold.start,
      }))
    const found = findMentions(matcher, text, { titleEnd: 0, day: null, language })
    const isRight = (mention: Mention) =>
      wanted.some(({ id, start, end }) => id === mention.subjectId && start < mention.end && mention.start < end)
    const missed = wanted.filter(
      ({ id, start, end }) => !found.some((mention) => id === mention.subjectId && start < mention.end && mention.start < end),
    )
    const wrong = found.filter((mention) => !isRight(mention))
    row.found += found.length
    row.expected += wanted.length
    row.correct += wanted.length - missed.length
    for (const { canonical, start, end } of missed) row.errors.push(`${gold.name}: missed ${canonical}: ${around(text, start, end)}`)
    for (const { subjectId, start, end } of wrong)
      row.errors.push(`${gold.name}: wrongly ${nameOf(matcher, subjectId)}: ${around(text, start, end)}`)
  }
  return row
}

function pool(rows: EvalRow[]): EvalRow {
  const sum = (pick: (row: EvalRow) => number) => rows.reduce((total, row) => total + pick(row), 0)
  return {
    task: 'mentions',
    language: 'all',
    cases: sum(({ cases }) => cases),
    correct: sum(({ correct }) => correct),
    found: sum(({ found }) => found),
    expected: sum(({ expected }) => expected),
    floor: { precision: 0.98, recall: 0.97 },
    errors: [],
  }
}

function countTagged(corpus: string, matcher: SubjectMatcher): EvalRow[] {
  const folder = join(corpus, 'ner')
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'))
  return (['ar', 'fa'] as const).map((language) => {
    const row: EvalRow = {
      task: 'mentions in person spans',
      language,
      cases: 0,
      correct: 0,
      found: 0,
      expected: 0,
      floor: { precision: 0.97 },
      errors: [],
    }
    for (const file of files.filter((name) => (name.startsWith('anercorp') ? 'ar' : 'fa') === language)) {
      for (const { text, spans } of readTagged(readFileSync(join(folder, file), 'utf8'))) {
        row.cases++
        for (const mention of findMentions(matcher, text, { titleEnd: 0, day: null, language })) {
          const isInside = spans.some(([start, end]) => start < mention.end && mention.start < end)
          if (!isInside && isGovernmentOf(text, mention)) continue
          row.found++
          if (isInside) row.correct++
          else row.errors.push(`${file}: ${nameOf(matcher, mention.subjectId)}: ${around(text, mention.start, mention.end)}`)
        }
      }
    }
    return row
  })
}

type TaggedText = { text: string; spans: [number, number][] }

/** Words and their tags, one a line; tags of persons are B-PERS, I_PER … Neither file marks where an article ends, so each sentence is a text of its own. */
function readTagged(file: string): TaggedText[] {
  const texts: TaggedText[] = [{ text: '', spans: [] }]
  for (const line of file.split('\n')) {
    const [word = '', tag = ''] = line.split('\t')
    const current = texts[texts.length - 1] as TaggedText
    if (/[-_]PER/u.test(tag)) current.spans.push([current.text.length, current.text.length + word.length])
    current.text += `${word} `
    if (word === '' || word === '.') texts.push({ text: '', spans: [] })
  }
  return texts.filter(({ text }) => text.trim() !== '')
}

/** PEYMA tags "the government of X" (دولت ترامپ) as one organisation; a careful reader may or may not call that a mention of X, so it is no case. */
function isGovernmentOf(text: string, { start }: Mention): boolean {
  return /دولت (?:\S+ )?$/u.test(text.slice(0, start))
}

function nameOf(matcher: SubjectMatcher, id: number): string {
  const names = matcher.subjects.get(id)?.definition.names
  return names === undefined ? String(id) : names.ar === '-' ? names.fa : names.ar
}

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll('\n', ' ')
}
