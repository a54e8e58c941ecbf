import SQLite from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinExpressions } from '#analysis/query/full-text.ts'
import type { Db } from '#db/connection.ts'
import { insertSearchText } from '#db/dialects/dialect.ts'
import { listMatchingArticles } from '#db/queries/recounts.ts'
import { countEverywhere } from '#db/queries/search.ts'
import { freshDatabase } from '#tests/helpers/database.ts'

// The same words in FTS5, which is what the expressions are written for, and in the database of the test: on PostgreSQL this proves that both find the same.

/** Few words, so that phrases are often found; a letter is the beginning of others, for what stands before an asterisk. */
const words = ['ا', 'اب', 'كتاب', 'كتابخانه', 'بندر', 'ي', 'يك', 'f35', '12', 'در', 'على']
const word = fc.constantFrom(...words)
const text = fc.array(word, { maxLength: 12 }).map((some) => some.join(' '))
const article = fc.record({ title: text, body: text })

const phrase = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([some, isPrefix]) => `"${some.join(' ')}"${isPrefix ? '*' : ''}`)

const expression = fc.letrec<{ any: string; binary: string; inTitle: string; phrase: string }>((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, tie('phrase'), tie('binary'), tie('inTitle')),
  phrase,
  binary: fc.tuple(tie('any'), fc.constantFrom('AND', 'OR', 'NOT'), tie('any')).map(([a, operator, b]) => `(${a} ${operator} ${b})`),
  inTitle: fc.tuple(phrase, phrase).map((both) => `{title} : (${joinExpressions(both, 'OR')})`),
})).any

function openIndex(articles: { title: string; body: string }[]): SQLite.Database {
  const index = new SQLite(':memory:')
  index.exec(`create virtual table page using fts5 (title, body, tokenize = "unicode61 remove_diacritics 0")`)
  const insert = index.prepare('insert into page (rowid, title, body) values (?, ?, ?)')
  for (const [at, { title, body }] of articles.entries()) insert.run(at + 1, title, body)
  return index
}

async function fill(db: Db, articles: { title: string; body: string }[]): Promise<void> {
  await db.deleteFrom('article_search').execute()
  for (const [at, one] of articles.entries()) await insertSearchText(db, at + 1, one)
}

const find = (index: SQLite.Database, asked: string) =>
  index.prepare('select rowid from page where page match ? order by rowid').pluck().all(asked) as number[]

test('every expression finds the same texts as in FTS5, in the same order', { timeout: 60_000 }, async () => {
  const { db } = await freshDatabase()
  const property = fc.asyncProperty(
    fc.array(article, { minLength: 1, maxLength: 12 }),
    fc.array(expression, { minLength: 1, maxLength: 12 }),
    async (articles, asked) => {
      await fill(db, articles)
      const index = openIndex(articles)
      for (const one of asked) {
        expect(await listMatchingArticles(db, one, 0, 100), one).toEqual(find(index, one))
        expect(await countEverywhere(db, one)).toBe(find(index, one).length)
      }
    },
  )
  await fc.assert(property, { numRuns: 60, seed: 8 })
})

test('a phrase is found at the end of a text longer than an index has places for, and among many of the same words', async () => {
  const { db } = await freshDatabase()
  const body = `${'در يك '.repeat(12_000)}كتاب بندر`
  await fill(db, [
    { title: '', body },
    { title: '', body: `${'در يك '.repeat(12_000)}بندر كتاب` },
  ])
  expect(await listMatchingArticles(db, '"يك كتاب بندر"', 0, 10)).toEqual([1])
  expect(await listMatchingArticles(db, '"يك بندر كت"*', 0, 10)).toEqual([2])
})

test('a word longer than an index takes is found whole and by its beginning, and not taken for another', async () => {
  const { db } = await freshDatabase()
  const long = 'ب'.repeat(3_000)
  await fill(db, [
    { title: long, body: '' },
    { title: '', body: `${long}ا` },
  ])
  expect(await listMatchingArticles(db, `"${long}"`, 0, 10)).toEqual([1])
  expect(await listMatchingArticles(db, `"${long}ا"`, 0, 10)).toEqual([2])
  expect(await listMatchingArticles(db, `"${long}"*`, 0, 10)).toEqual([1, 2])
})
