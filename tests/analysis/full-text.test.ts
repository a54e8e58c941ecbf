import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { detectLanguage } from '#analysis/language.ts'
import { isExactInFullText, toFullTextQuery } from '#analysis/query/full-text.ts'
import { compileQuery, matchesQuery } from '#analysis/query/match-query.ts'
import { parseQuery } from '#analysis/query/parse-query.ts'
import type { Query } from '#analysis/query/query.ts'
import { indexText } from '#analysis/tokenise.ts'

const ZWNJ = '\u200C'
const TEXTS = [
  'فرضت العقوبات على إيران وبالعقوبات تنتهي',
  'قال محمد على إن القرار لا رجعة فيه',
  'وقال علي إن الأمر انتهى وللناتو رأي آخر',
  `تحریم${ZWNJ}ها لغو شد و دوستان آمدند که`,
  'تحریم های تازه در گفت و گو با آمریکا که',
  `گفت${ZWNJ}وگوهای ایران و آمریکا در دوحه که است`,
  'المسئول الأميركي في سورية من جديد',
  'رییس جمهور با ایران است که F-35 را دید',
]

function read(typed: string): Query {
  const result = parseQuery(typed)
  if ('problem' in result) throw new Error(`Cannot read ${typed}: ${result.problem}`)
  return result.query
}

function openIndex(): Database.Database {
  const db = new Database(':memory:')
  db.exec('create virtual table page using fts5 (body, tokenize = "unicode61 remove_diacritics 0")')
  for (const [index, text] of TEXTS.entries()) db.prepare('insert into page (rowid, body) values (?, ?)').run(index, indexText(text))
  return db
}

function search(db: Database.Database, expression: string): string[] {
  const rows = db.prepare('select rowid from page where page match ? order by rowid').pluck().all(expression) as number[]
  return rows.map((row) => TEXTS[row] as string)
}

const QUERIES = [
  'عقوبات',
  'العقوبات',
  '"محمد علي"',
  'علي',
  'الناتو',
  'تحریم',
  'دوست',
  `گفت${ZWNJ}وگو`,
  'گفتگو -دوحه',
  'مسؤول',
  'سوريا',
  'رئیس',
  'F-35',
  'تحری*',
  'ایران OR إيران',
  '(ایران آمریکا) -تازه',
]

test.each(QUERIES)('the index finds for %s what the matcher finds', (typed) => {
  const query = read(typed)
  const matcher = compileQuery(query)
  expect(isExactInFullText(query)).toBe(true)
  expect(search(openIndex(), toFullTextQuery(query))).toEqual(TEXTS.filter((text) => matchesQuery(matcher, text, detectLanguage(text))))
})

test('what the index cannot answer by itself, it finds and more', () => {
  const query = read('ایران NEAR/1 آمریکا')
  expect(isExactInFullText(query)).toBe(false)
  expect(search(openIndex(), toFullTextQuery(query))).toContain(TEXTS[5])
})

test.each(['ایران (آمریکا OR NOT دوحه)', 'ایران (NOT دوحه NOT عقوبات)', 'ایران -(-آمریکا)'])(
  'of %s the index answers what words must stand there',
  (typed) => {
    const query = read(typed)
    const matcher = compileQuery(query)
    const found = search(openIndex(), toFullTextQuery(query))
    expect(isExactInFullText(query)).toBe(false)
    expect(TEXTS.filter((text) => matchesQuery(matcher, text, detectLanguage(text)) && !found.includes(text))).toEqual([])
  },
)
