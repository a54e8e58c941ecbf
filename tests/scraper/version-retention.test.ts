import { expect, test } from 'vitest'
import { countOldVersions, deleteOldVersions, isAnyOldVersion, listVersions } from '#db/queries/article-versions.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { freshDatabase } from '../helpers/database.ts'
import { insertOutlet, storeInput } from '../helpers/sample-article.ts'

const DAY = 86_400_000

/** An article whose text was read on each of some days. */
async function readOn(days: number[]) {
  const { db } = await freshDatabase()
  const outletId = await insertOutlet(db)
  for (const day of days) {
    const input = storeInput(outletId, { body: `متن روز ${day}` })
    await storeArticle(db, { ...input, fetchedAt: day * DAY, now: day * DAY })
  }
  const { id } = await db.selectFrom('article').select('id').executeTakeFirstOrThrow()
  const left = async () => (await listVersions(db, id)).map(({ version }) => version)
  return { db, left, article: id, old: (day: number) => ({ outletId, before: day * DAY }) }
}

test('an earlier text goes when another one has stood in its place for long, not when it was itself read long ago', async () => {
  const { db, left, old } = await readOn([1, 100, 900])
  expect(await left()).toEqual([1, 2])
  expect(await isAnyOldVersion(db, old(50))).toBe(false)
  expect(await countOldVersions(db, old(500))).toBe(1)
  expect(await deleteOldVersions(db, old(500))).toBe(1)
  expect(await left()).toEqual([2])
  expect(await deleteOldVersions(db, old(500))).toBe(0)
})

test('the text that an article has now stays, and so does the number of its version', async () => {
  const { db, left, old, article } = await readOn([1, 2, 3])
  while ((await deleteOldVersions(db, old(9_000))) > 0);
  expect(await left()).toEqual([])
  const kept = await db.selectFrom('article').select(['body', 'version']).where('id', '=', article).executeTakeFirstOrThrow()
  expect(kept).toEqual({ body: 'متن روز 3', version: 3 })
})

test('of an outlet alone', async () => {
  const { db, left, old } = await readOn([1, 2])
  expect(await deleteOldVersions(db, { ...old(9_000), outletId: 77 })).toBe(0)
  expect(await left()).toEqual([1])
})
