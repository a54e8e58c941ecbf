import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { backUpDatabase, restoreDatabase } from '#db/backup.ts'
import { openDatabase } from '#db/connection.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { insertOutlet, storeInput } from '#tests/helpers/sample-article.ts'

test('a backup taken while the database is open holds what was stored, and can be restored', async () => {
  const { db, file, folder } = await freshDatabase()
  const outlet = await insertOutlet(db)
  await storeArticle(db, storeInput(outlet))
  await backUpDatabase(file, `${folder}/copy.db`)
  await storeArticle(db, storeInput(outlet, { url: 'https://sahil.example/2', urlKey: 'sahil.example/2' }))
  await db.destroy()

  await restoreDatabase(`${folder}/copy.db`, file, 'article')
  const restored = openDatabase(file)
  expect(await restored.selectFrom('article').select('url').execute()).toEqual([{ url: 'https://sahil.example/news/1' }])
  const before = openDatabase(`${file}.before-restore`)
  expect(await before.selectFrom('article').select('id').execute()).toHaveLength(2)
})

test('a file that is no database of Rasad is refused and changes nothing', async () => {
  const { db, file, folder } = await freshDatabase()
  await insertOutlet(db)
  await db.destroy()
  writeFileSync(`${folder}/letter.txt`, 'سلام')
  await expect(restoreDatabase(`${folder}/letter.txt`, file, 'article')).rejects.toThrow('not a whole database of Rasad')
  expect(await openDatabase(file).selectFrom('outlet').select('slug').execute()).toEqual([{ slug: 'sahil' }])
})
