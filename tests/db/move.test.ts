import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Db, openDatabase, openPageDatabase } from '#db/connection.ts'
import { matches } from '#db/dialects/words.ts'
import { migrateDatabase, migratePageDatabase } from '#db/migrate.ts'
import { type BothDatabases, copyOnce, verifyMove } from '#db/move/move-data.ts'
import { requireTakes, requireWhole, saveMoveMark } from '#db/move/move-mark.ts'
import { openFolderStore } from '#db/page-store/folder-store.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { carryPage } from '#db/queries/old-pages.ts'
import { archivePage, readPage } from '#db/queries/pages.ts'
import { freshDatabase, isPostgres } from '#tests/helpers/database.ts'
import { insertOutlet, storeInput } from '#tests/helpers/sample-article.ts'
import { seedNewsroom } from '#tests/helpers/seed-newsroom.ts'

async function freshFiles(): Promise<BothDatabases> {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-move-'))
  const [file, pagesFile] = [join(folder, 'rasad.db'), join(folder, 'pages.db')]
  const [db, pages] = [openDatabase(file), openPageDatabase(pagesFile)]
  await migrateDatabase(db, file)
  await migratePageDatabase(pages, pagesFile)
  return { db, pages }
}

const quietly = () => undefined

/** Tables that are not the same. */
async function findDifferences(from: BothDatabases, to: BothDatabases): Promise<string[]> {
  const verdicts = await verifyMove(from, to)
  return verdicts.filter(({ source, target }) => source.rows !== target.rows || source.sha256 !== target.sha256).map(({ table }) => table)
}

const search = async (db: Db, word: string) =>
  (
    await db
      .selectFrom('article_search')
      .select('rowid')
      .where(matches(`"${word}"`))
      .orderBy('rowid')
      .execute()
  ).map(({ rowid }) => rowid)

const archive = (pages: BothDatabases['pages'], url: string) =>
  archivePage(pages, { outletId: 1, url, fetchedAt: 1, status: 200, headers: {}, body: Buffer.from('<p>خبر</p>') })

test.skipIf(!isPostgres)(
  'a newsroom is the same in PostgreSQL and back in files, its full text and the numbers of what comes next included',
  async () => {
    const [files, shared, again] = [await freshFiles(), await freshDatabase(), await freshFiles()]
    await seedNewsroom(files.db, { days: 4, perDay: 2 })
    await archive(files.pages, 'https://sahil.example/1')
    const found = await search(files.db, 'وزير')

    const first = await copyOnce(files, shared, quietly)
    expect(first.changed).toBe(first.rows)
    expect(await findDifferences(files, shared)).toEqual([])
    expect(await checkCounts(shared.db)).toEqual([])
    expect(await search(shared.db, 'وزير')).toEqual(found)

    const { articleId } = await storeArticle(shared.db, storeInput(await insertOutlet(shared.db, 'sahil-2'), { urlKey: 'new.example/1' }))
    expect(articleId).toBeGreaterThan(Math.max(...found, 0))
    await copyOnce(shared, again, quietly)
    expect(await findDifferences(shared, again)).toEqual([])
    expect(await checkCounts(again.db)).toEqual([])
  },
)

test.skipIf(!isPostgres)(
  'a move that was broken off goes on where it stopped, and brings what was added, changed, deleted and carried to the store since',
  async () => {
    const [files, shared] = [await freshFiles(), await freshDatabase({ countsMayDiffer: true })]
    await seedNewsroom(files.db, { days: 3, perDay: 2 })
    const page = await archive(files.pages, 'https://sahil.example/1')
    await expect(
      copyOnce(files, shared, ({ table }) => {
        if (table === 'article') throw new Error('killed')
      }),
    ).rejects.toThrow('killed')

    const { id } = await files.db.selectFrom('article').select('id').orderBy('id').executeTakeFirstOrThrow()
    const resumed = await copyOnce(files, shared, quietly)
    expect(resumed.changed).toBeLessThan(resumed.rows)
    await files.db.updateTable('article').set({ title: 'الوزير يغيّر موعد الاجتماع' }).where('id', '=', id).execute()
    await files.db.deleteFrom('annotation').execute()
    await files.db.deleteFrom('daily_total').where('articles', '=', 1).execute()
    await archive(files.pages, 'https://sahil.example/2')
    await carryPage(files.pages, openFolderStore(mkdtempSync(join(tmpdir(), 'rasad-move-'))), page)
    await copyOnce(files, shared, quietly)
    expect(await findDifferences(files, shared)).toEqual([])
    expect(await search(shared.db, 'موعد')).toContain(id)
    expect((await copyOnce(files, shared, quietly)).changed).toBe(0)
  },
)

/** Every index and reference of the tables and their partitions. */
async function listParts(db: Db): Promise<string[]> {
  const { rows } = await sql<{
    part: string
  }>`select conrelid::regclass || ' ' || pg_get_constraintdef(oid) as part from pg_constraint where connamespace = 'public'::regnamespace
    union all select regexp_replace(pg_get_indexdef(indexrelid), 'INDEX \\S+', '') from pg_index where indrelid::regclass::text !~ '^pg_' order by part`.execute(
    db,
  )
  return rows.map(({ part }) => part)
}

test.skipIf(!isPostgres)(
  'indexes and references that were set aside for the first copying are there again at its end, also after somebody was killed in the middle',
  async () => {
    const [files, shared] = [await freshFiles(), await freshDatabase()]
    await seedNewsroom(files.db, { days: 2, perDay: 2 })
    const before = await listParts(shared.db)
    const broken = copyOnce(files, shared, ({ table }) => {
      if (table === 'mention') throw new Error('killed')
    })
    await expect(broken).rejects.toThrow('killed')
    expect((await listParts(shared.db)).length).toBeLessThan(before.length - 50)
    await copyOnce(files, shared, quietly)
    expect(await listParts(shared.db)).toEqual(before)
    expect(await findDifferences(files, shared)).toEqual([])
    const stray = sql`insert into mention (article_id, start, "end", subject_id, is_headline) values (999, 0, 1, 1, 0)`.execute(shared.db)
    await expect(stray).rejects.toThrow('foreign key')
  },
)

test.skipIf(!isPostgres)('texts, bytes and numbers of every kind come through the copying as they are', async () => {
  const [files, shared] = [await freshFiles(), await freshDatabase()]
  const texts = ['', 'سطر\nوسطر\r\n\tثالث', '\\N', '\\.', 'C:\\مجلد\\', "it's «می\u200cرود» \u202b\u{1f4f0}\u202c", 'قبل\u0000بعد']
  for (const [at, value] of texts.entries())
    await files.db
      .insertInto('setting')
      .values({ key: `text ${at}`, value })
      .execute()
  const every = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
  await archivePage(files.pages, {
    outletId: 1,
    url: 'https://sahil.example/1',
    fetchedAt: 2 ** 52 + 1,
    status: 200,
    headers: { a: '\\' },
    body: every,
  })
  await copyOnce(files, shared, quietly)
  expect(await findDifferences(files, shared)).toEqual([])
  const { rows } = await sql<{ value: string }>`select value from setting where key like 'text %' order by key`.execute(shared.db)
  expect(rows.map(({ value }) => value)).toEqual(texts.map((text) => text.replace('\u0000', '')))
  expect((await readPage({ pages: shared.pages }, 1))?.body).toEqual(every)
})

test.skipIf(!isPostgres)(
  'a database that holds something of its own, or was moved into already, takes no move; an unfinished one does not start',
  async () => {
    const [own, target] = [await freshDatabase(), await freshDatabase()]
    await insertOutlet(own.db)
    await expect(requireTakes(own.db)).rejects.toThrow('holds 1 outlets')
    await requireTakes(target.db)
    await saveMoveMark(target.db, { state: 'copying', from: 'data', at: 1 })
    await requireTakes(target.db)
    await expect(requireWhole(target.db)).rejects.toThrow('the move from data into it is not finished')
    await saveMoveMark(target.db, { state: 'finished', from: 'data', at: 1 })
    await requireWhole(target.db)
    await expect(requireTakes(target.db)).rejects.toThrow('was finished')
  },
)
