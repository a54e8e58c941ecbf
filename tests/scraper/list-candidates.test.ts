import { expect, test } from 'vitest'
import { indexText } from '#analysis/tokenise.ts'
import { listCatalogSubjects } from '#catalog/subjects/list-subjects.ts'
import type { Db } from '#db/connection.ts'
import { insertSearchTexts } from '#db/dialects/dialect.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { countIds, idsInParts } from '#scraper/recount/id-set.ts'
import { listAllCandidates } from '#scraper/recount/list-candidates.ts'
import { freshDatabase, isPostgres } from '../helpers/database.ts'
import { insertOutlet, storeInput } from '../helpers/sample-article.ts'
import { topic } from '../helpers/subjects.ts'

const ZWNJ = '\u200C'
const TEXTS = [
  'فرضت العقوبات على إيران وبالعقوبات تنتهي',
  'قال محمد على إن القرار لا رجعة فيه',
  'وقال علي إن الأمر انتهى وللناتو رأي آخر',
  `تحریم${ZWNJ}ها لغو شد و دوستان آمدند که`,
  'تحریم های تازه در گفت و گو با آمریکا که',
  `گفت${ZWNJ}وگوهای ایران و آمریکا در دوحه که است`,
]

async function openArchive(texts: string[]): Promise<Db> {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  for (const [index, body] of texts.entries()) {
    const urlKey = `sahil.example/${index}`
    await storeArticle(db, storeInput(outlet, { urlKey, title: 'عنوان', body }, { searchText: { title: '', body: indexText(body) } }))
  }
  return db
}

async function candidatesOf(db: Db, query: string, afterId = 0): Promise<number[]> {
  const { candidates } = await listAllCandidates(db, [topic(1, query)], afterId)
  return [...idsInParts(candidates, 2)].flat()
}

test('every text that a shipped subject may be found in is a candidate', async () => {
  const db = await openArchive(TEXTS)
  const sanctions = listCatalogSubjects().filter(({ slug }) => slug === 'sanctions')
  const { candidates, largest } = await listAllCandidates(
    db,
    sanctions.map((definition) => ({ id: 1, definition })),
    0,
  )
  expect([...idsInParts(candidates, 100)]).toEqual([[1, 4, 5]])
  expect([countIds(candidates), largest]).toEqual([3, 6])
})

test('the candidates of shipped subjects can be asked for', async () => {
  const db = await openArchive(TEXTS)
  const some = listCatalogSubjects().filter((_, index) => index % 20 === 0)
  const subjects = some.map((definition, index) => ({ id: index + 1, definition }))
  await expect(listAllCandidates(db, subjects, 0)).resolves.toMatchObject({ largest: 6 })
})

test.each([
  ['إيران', [1, 6], 'a word in both spellings'],
  ['إيران العقوبات', [1], 'two words that must both stand there'],
  ['إيران OR الناتو', [1, 3, 6], 'either of two'],
  ['تحریم NEAR/5 آمریکا', [5], 'near one another: both stand there'],
  ['إيران NOT الدوحة', [1, 6], 'what is excluded now may have been wanted before'],
  ['ایران (آمریکا OR NOT دوحه)', [1, 6], 'what need not stand there is not asked for'],
  ['(إيران OR الناتو) (علي OR دوحه)', [3, 6], 'groups'],
])('%s: %o', async (query, expected) => {
  expect(await candidatesOf(await openArchive(TEXTS), query)).toEqual(expected)
})

test('candidates begin after the article dealt with last', async () => {
  expect(await candidatesOf(await openArchive(TEXTS), 'إيران', 1)).toEqual([6])
})

// Nine thousand texts one by one take PostgreSQL longer than this is worth: asking in parts is the same there.
test.skipIf(isPostgres)('more candidates than are asked for at once are all found', async () => {
  const db = await openArchive([])
  const outlet = await insertOutlet(db, 'mina')
  await storeArticle(db, storeInput(outlet))
  await db.updateTable('article').set({ id: 9_000 }).execute()
  await db.transaction().execute(async (trx) => {
    await insertSearchTexts(
      trx,
      Array.from({ length: 8_900 }, (_, at) => ({ id: 10 + at, text: { title: '', body: 'وصل لافروف' } })),
    )
  })
  const { candidates } = await listAllCandidates(db, [topic(1, 'لافروف')], 0)
  expect(countIds(candidates)).toBe(8_900)
})
