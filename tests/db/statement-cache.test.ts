import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { freshDatabase } from '../helpers/database.ts'
import { insertOutlet } from '../helpers/sample-article.ts'

test('one query may be asked again while its own answer is still being streamed', async () => {
  const { db } = await freshDatabase()
  for (const slug of ['a', 'b', 'c']) await insertOutlet(db, slug)
  const query = db.selectFrom('outlet').select('slug').orderBy('slug')
  const seen: string[] = []
  for await (const row of query.stream()) seen.push(row.slug)
  expect(seen).toEqual((await query.execute()).map(({ slug }) => slug))
})

test('a statement that is kept sees a table that has changed since', async () => {
  const { db } = await freshDatabase()
  const select = () => sql`select * from note`.execute(db)
  await sql`create table note (text text)`.execute(db)
  await sql`insert into note values ('a')`.execute(db)
  expect((await select()).rows).toEqual([{ text: 'a' }])
  await sql`alter table note add column seen integer default 1`.execute(db)
  expect((await select()).rows).toEqual([{ text: 'a', seen: 1 }])
})
