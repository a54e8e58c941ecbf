import Papa from 'papaparse'
import type { PressLanguage, SubjectDefinition, SubjectTitle, SubjectWords } from '#analysis/subject.ts'
import { readSubject, type SubjectProblem } from './read-subject.ts'

/** A subject that a file holds: `row` counts from 1, the heading not counted. Or what is wrong in that row; `slug` as far as it could be read. */
export type SubjectRow = { row: number; slug: string; definition: SubjectDefinition | null; problems: SubjectProblem[] }

/** Why a file as a whole cannot be read. `detail` is the name of a column, or what a JSON parser said. */
export type FileProblem = {
  problem: 'not-utf-8' | 'not-json' | 'not-a-list' | 'no-rows' | 'no-column' | 'too-many-rows' | 'bad-quotes' | 'too-many-cells' | 'cut'
  detail: string
}

export type SubjectFile = { rows: SubjectRow[]; problem: null } | { rows: null; problem: FileProblem }

const lists = ['spellings', 'ambiguous', 'exclusions', 'near'] as const
const press: PressLanguage[] = ['ar', 'fa']
const columns = [
  'slug',
  'kind',
  'speaker_kind',
  'name_en',
  'name_ar',
  'name_fa',
  'query',
  ...[...lists, 'titles'].flatMap((list) => press.map((language) => `${list}_${language}`)),
]
const BOM = '\uFEFF'
/** A title's days behind its words: "وزير الخارجية [2020-01-20..2024-05-01]" (foreign minister); an open end is left out. */
const TERM = /^((?:\\.|[^\\[\]])*)\[([^\]]*)\.\.([^\]]*)\]$/su

/**
 * Subjects as CSV: a row each, the forms of a list in one cell, parted by "|" (a backslash keeps a "|" or backslash of the words themselves). Cells that a
 * spreadsheet would take for a formula get a quote mark in front, which reading takes away. With a byte order mark, by which Excel knows UTF-8.
 */
export function writeSubjectCsv(definitions: SubjectDefinition[]): string {
  const rows = definitions.map((definition) => columns.map((column) => defuse(readCell(definition, column))))
  return `${BOM}${Papa.unparse([columns, ...rows])}\r\n`
}

/** Reads what `writeSubjectCsv` writes, and what people make of it in a spreadsheet: any order of columns, missing ones, semicolons for commas. */
export function readSubjectCsv(text: string, mostRows: number): SubjectFile {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.replace(BOM, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
    delimitersToGuess: [',', ';', '\t'],
  })
  const quotes = errors.find(({ type }) => type === 'Quotes')
  if (quotes) return fail('bad-quotes', String(quotes.row ?? 1))
  const unknown = (meta.fields ?? []).find((name) => name !== '' && !columns.includes(name))
  const missing = ['slug', 'kind', 'name_en', 'name_ar', 'name_fa'].find((name) => !meta.fields?.includes(name))
  if (missing ?? unknown) return fail('no-column', (missing ?? unknown) as string)
  if (data.length === 0) return fail('no-rows', '')
  if (data.length > mostRows) return fail('too-many-rows', String(mostRows))
  const long = errors.find(({ code }) => code === 'TooManyFields')
  if (long) return fail('too-many-cells', String((long.row ?? 0) + 1))
  if (isCut(text, errors, data.length)) return fail('cut', String(data.length))
  return { rows: data.map((cells, index) => readRow(cells, index + 1)), problem: null }
}

/** Whether a file ends amid its last row. Elsewhere people leave out the empty cells at a row's end. */
function isCut(text: string, errors: Papa.ParseError[], rows: number): boolean {
  return !/[\r\n]$/u.test(text) && errors.some(({ code, row }) => code === 'TooFewFields' && row === rows - 1)
}

/** Reads a list of definitions as JSON. */
export function readSubjectJson(text: string, mostRows: number): SubjectFile {
  let list: unknown
  try {
    list = JSON.parse(text.replace(BOM, ''))
  } catch (error) {
    return fail('not-json', (error as Error).message)
  }
  if (!Array.isArray(list)) return fail('not-a-list', '')
  if (list.length === 0) return fail('no-rows', '')
  if (list.length > mostRows) return fail('too-many-rows', String(mostRows))
  return { rows: list.map((input: unknown, index) => toRow(input, index + 1)), problem: null }
}

function fail(problem: FileProblem['problem'], detail: string): SubjectFile {
  return { rows: null, problem: { problem, detail } }
}

function readCell(definition: SubjectDefinition, column: string): string {
  if (column === 'slug' || column === 'kind') return definition[column]
  if (column === 'speaker_kind') return definition.speakerKind ?? ''
  if (column === 'query') return definition.query ?? ''
  const [list, language] = column.split('_') as [(typeof lists)[number] | 'titles' | 'name', 'en' | PressLanguage]
  if (list === 'name') return definition.names[language]
  const forms: (SubjectWords | SubjectTitle)[] = definition[list].filter((form) => form.language === language)
  return forms.map((form) => `${escapeForm(form.words)}${'from' in form ? writeTerm(form) : ''}`).join(' | ')
}

function writeTerm({ from, to }: SubjectTitle): string {
  return ` [${from ?? ''}..${to ?? ''}]`
}

function readRow(cells: Record<string, string>, row: number): SubjectRow {
  const cell = (column: string) => withoutDefusal(cells[column] ?? '').trim()
  const listOf = (list: string) =>
    press.flatMap((language) => splitForms(cell(`${list}_${language}`)).map((words) => ({ words: unescapeForm(words), language })))
  const titles = press.flatMap((language) => splitForms(cell(`titles_${language}`)).map((form) => readTitle(form, language)))
  const input = {
    slug: cell('slug'),
    kind: cell('kind'),
    speakerKind: cell('speaker_kind') || null,
    names: { en: cell('name_en'), ar: cell('name_ar'), fa: cell('name_fa') },
    query: cell('query') || null,
    titles,
    ...Object.fromEntries(lists.map((list) => [list, listOf(list)])),
  }
  return toRow(input, row)
}

function readTitle(form: string, language: PressLanguage) {
  const [, words = '', from = '', to = ''] = TERM.exec(form) ?? [form, form]
  return { words: unescapeForm(words.trim()), language, from: from.trim() || null, to: to.trim() || null }
}

function toRow(input: unknown, row: number): SubjectRow {
  const { definition, problems } = readSubject(input)
  const slug = definition?.slug ?? String((input as { slug?: unknown } | null)?.slug ?? '')
  return { row, slug, definition, problems: problems ?? [] }
}

/** "a | b": parted at every "|" that no backslash keeps. */
function splitForms(cell: string): string[] {
  return [...cell.matchAll(/((?:\\.|[^\\|])+|\\$)/gsu)].map(([form]) => form.trim()).filter((form) => form !== '')
}

function escapeForm(words: string): string {
  return words.replace(/[\\|[\]]/gu, (mark) => `\\${mark}`)
}

function unescapeForm(words: string): string {
  return words.replace(/\\(.)/gsu, '$1')
}

/** See https://owasp.org/www-community/attacks/CSV_Injection. What begins so already, behind quote marks, gets one more, so that reading can take one away. */
function defuse(cell: string): string {
  return /^'*[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell
}

function withoutDefusal(cell: string): string {
  return /^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell
}
