import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayOf, toDayNumber } from '#analysis/dates/calendars.ts'
import { parseDate } from '#analysis/dates/parse-date.ts'
import type { DateContext, DateReading } from '#analysis/dates/reading.ts'
import { instantOf } from '#analysis/dates/time-zone.ts'
import type { EvalRow, EvalTask } from '../task.ts'

type GoldDate = {
  input: string
  language: 'ar' | 'fa'
  expected: string
  source: string
  calendar: string
  kind: string
  base: string | null
}

/** Printed dates with the day they mean, and the table of Hijri days. */
export const task: EvalTask = {
  name: 'dates',
  run: async (corpus) => {
    const gold = ['dates.tsv', 'dates_extra.tsv'].flatMap((file) => readGold(join(corpus, 'lang', file)))
    const trusted = gold.filter(({ source }) => !source.startsWith('Recognizers-Text'))
    const floor = { precision: 1, recall: 1 }
    return [
      score('dates', 'ar', trusted, floor),
      score('dates', 'fa', trusted, floor),
      score(
        'dates, Recognizers-Text',
        'ar',
        gold.filter((one) => !trusted.includes(one)),
        null,
      ),
      scoreHijriPairs(join(corpus, 'lang/hijri_pairs.tsv')),
    ]
  },
}

function readGold(file: string): GoldDate[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [input = '', language, expected = '', source = '', calendar = '', kind = '', note = ''] = line.split('\t')
    return {
      input,
      language: language as 'ar' | 'fa',
      expected,
      source,
      calendar,
      kind,
      base: /\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?/.exec(note)?.[0] ?? null,
    }
  })
}

function score(name: string, language: 'ar' | 'fa', all: GoldDate[], floor: EvalRow['floor']): EvalRow {
  const gold = all.filter((one) => one.language === language)
  const read = gold.map((one) => ({ ...one, reading: parseDate(one.input, contextOf(one)), timeZone: zoneOf(one) }))
  const wrong = read.filter((one) => !agrees(one))
  return {
    task: name,
    language,
    cases: gold.length,
    correct: gold.length - wrong.length,
    found: read.filter(({ reading }) => !('failure' in reading) || reading.month).length,
    expected: gold.length,
    floor,
    errors: wrong.map(({ input, expected, reading, source }) => `${input} | wanted ${expected}, got ${describe(reading)} (${source})`),
  }
}

function zoneOf({ language }: GoldDate): string {
  return language === 'fa' ? 'Asia/Tehran' : 'Asia/Riyadh'
}

/** A row that is no stamp of publication (relative, without year, in running text) may lie ahead of its base; a Hijri row is an outlet's that prints Hijri. */
function contextOf(gold: GoldDate): DateContext {
  const timeZone = zoneOf(gold)
  const base = gold.kind === 'absolute' || gold.base === null ? null : gold.base
  const wall = base === null ? null : Date.parse(`${base.length > 10 ? base : `${base}T12:00`}Z`)
  return {
    timeZone,
    fetchedAt: wall === null ? Date.now() : instantOf(wall, timeZone),
    language: gold.language,
    trustsHijri: gold.calendar === 'hijri',
    mayLieAhead: gold.kind !== 'absolute',
  }
}

/**
 * The day must be the gold's, and the minute where both name one. The gold gives "yesterday" the hour of its base, which the text does not say:
 * a day is right there. A text that names only a month must be read as that month and no day; the gold has its first day or none.
 */
function agrees({ reading, expected, kind, timeZone }: GoldDate & { reading: DateReading; timeZone: string }): boolean {
  if ('failure' in reading) return reading.month !== undefined && [reading.month, `${reading.month}-01`].includes(expected)
  const [day, time] = expected.split('T')
  if (reading.day !== day) return false
  if (time === undefined) return true
  if (reading.precision === 'day') return kind === 'relative'
  const wall = new Date(instantOf(Date.parse(`${expected.slice(0, 16)}Z`), timeZone)).getTime()
  return Math.floor((reading.instant - wall) / 60_000) === 0
}

function describe(reading: DateReading): string {
  if ('failure' in reading) return `${reading.failure}: ${reading.detail}`
  return reading.precision === 'day' ? reading.day : `${reading.day} ${new Date(reading.instant).toISOString().slice(11, 16)} UTC`
}

function scoreHijriPairs(file: string): EvalRow {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  const wrong = lines.filter((line) => {
    const [hijri = '', gregorian] = line.split('\t')
    const [year, month, day] = hijri.split('-').map(Number) as [number, number, number]
    const dayNumber = toDayNumber('hijri', year, month, day)
    return dayNumber === null || dayOf(dayNumber) !== gregorian
  })
  const correct = lines.length - wrong.length
  return {
    task: 'hijri days',
    language: 'all',
    cases: lines.length,
    correct,
    found: lines.length,
    expected: lines.length,
    floor: { precision: 1, recall: 1 },
    errors: wrong,
  }
}
