import type { AppLoadContext } from '@remix-run/node'
import { parseOpml } from 'feedsmith'
import { expect, test } from 'vitest'
import { changeMany } from '#app/outlets/change-many.ts'
import { importOutlets } from '#app/outlets/import-outlets.ts'
import { readOutletsFile, writeOpml, writeOutletsFile } from '#app/outlets/outlets-file.ts'
import { undoMany } from '#app/outlets/undo-many.ts'
import { readOpml } from '#app/routes/outlets.new/read-opml.ts'
import { type OutletInput, parseOutlet } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import { listOutletTags, setOutletTags } from '#db/queries/outlet-tags.ts'
import { listOutletVersions } from '#db/queries/outlet-versions.ts'
import { listOutlets, setOutletEnabled } from '#db/queries/outlets.ts'
import { saveOutlets } from '#scraper/save-outlets.ts'
import { freshDatabase } from '#tests/helpers/database.ts'

const actor = { userId: null, name: 'Editor' }
const now = Date.parse('2026-03-15T12:00:00Z')

function define(slug: string, name: string, more: Partial<OutletInput> = {}) {
  const home = `https://${slug}.example/`
  return parseOutlet({ slug, name, language: 'ar', timeZone: 'Asia/Riyadh', home, feeds: [{ url: `${home}feed` }], ...more })
}

async function open(): Promise<AppLoadContext & { db: Db }> {
  const { db } = await freshDatabase()
  const definitions = [define('marsa', 'المرسى'), define('sahil', 'الساحل', { language: 'fa' }), define('manara', 'المنارة')]
  await saveOutlets(db, definitions, 'catalogue', now)
  return { db, now: () => now } as unknown as AppLoadContext & { db: Db }
}

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

async function describe(db: Db) {
  const tags = await listOutletTags(db)
  return Object.fromEntries(
    (await listOutlets(db)).map(({ id, slug, enabled, definition }) => [
      slug,
      [enabled, JSON.parse(definition).cron, ...(tags.get(id) ?? [])],
    ]),
  )
}

test('many are changed in one step with one line of the record, and taken back', async () => {
  const context = await open()
  const two = new Set(['marsa', 'sahil', 'nobody'])
  const before = await describe(context.db)
  const steps: Record<string, string>[] = [
    { many: 'pause' },
    { many: 'tag', tags: 'شمال، daily' },
    { many: 'retime', cron: '0 6 * * *', wait: '30' },
  ]
  for (const fields of steps) {
    expect(await changeMany(context, actor, two, form(fields))).toMatchObject({ count: 2 })
  }
  expect(await describe(context.db)).toMatchObject({ marsa: [0, '0 6 * * *', 'daily', 'شمال'], sahil: [0, '0 6 * * *', 'daily', 'شمال'] })
  expect((await describe(context.db)).manara).toEqual(before.manara)
  const record = await context.db.selectFrom('audit').select(['action', 'target']).orderBy('id').execute()
  expect(record.map(({ action, target }) => `${action} ${target}`)).toEqual(['many-pause 2', 'many-tag 2', 'many-retime 2'])
  for (const id of [3, 2, 1]) expect(await undoMany(context, actor, id)).toEqual({ restored: 2, left: 0 })
  expect(await describe(context.db)).toEqual(before)
  await expect(undoMany(context, actor, 1)).rejects.toMatchObject({ status: 409 })
  const { id } = (await listOutlets(context.db)).find(({ slug }) => slug === 'marsa')!
  expect((await listOutletVersions(context.db, id)).map((one) => one.saved_by)).toEqual(['Editor', 'Editor', null])
})

test('what somebody changed since is not taken back', async () => {
  const context = await open()
  await changeMany(context, actor, new Set(['marsa', 'sahil']), form({ many: 'tag', tags: 'daily' }))
  const { id } = (await listOutlets(context.db)).find(({ slug }) => slug === 'sahil')!
  await setOutletTags(context.db, id, ['daily', 'mine'])
  expect(await undoMany(context, actor, 1)).toEqual({ restored: 1, left: 1 })
  expect(await describe(context.db)).toMatchObject({ marsa: [1, '*/30 * * * *'], sahil: [1, '*/30 * * * *', 'daily', 'mine'] })
})

const refused: [Record<string, string>, string[], string, string][] = [
  [{ many: 'pause' }, [], 'nobody', 'no outlet was chosen'],
  [{ many: 'tag', tags: ' ، ' }, ['marsa'], 'tags', 'no tag was typed'],
  [{ many: 'retime', cron: 'daily' }, ['marsa'], 'cron', 'no schedule'],
  [{ many: 'retime', wait: '1' }, ['marsa'], 'wait', 'too short a rest'],
  [{ many: 'retime' }, ['marsa'], 'cron', 'nothing typed'],
]

test.each(refused)('%j with %j changes nothing and says %s: %s', async (fields, slugs, problem) => {
  const context = await open()
  expect(await changeMany(context, actor, new Set(slugs), form(fields))).toEqual({ problem })
  expect(await context.db.selectFrom('audit').selectAll().execute()).toEqual([])
})

test('a JSON file brings definitions, tags and states over exactly, and its import is taken back', async () => {
  const [one, other] = [await open(), { ...(await open()), db: (await freshDatabase()).db }]
  const [marsa] = await listOutlets(one.db)
  await setOutletTags(one.db, marsa!.id, ['daily', 'شمال'])
  await setOutletEnabled(one.db, marsa!.id, false, now)
  const file = await exportAll(one.db)
  const blob = () => new Blob([file])
  expect(await importOutlets(other, actor, blob())).toEqual({ changeId: 1, added: 3, changed: 0, same: 0 })
  expect(await exportAll(other.db)).toBe(file)
  expect(await importOutlets(other, actor, blob())).toEqual({ changeId: null, added: 0, changed: 0, same: 3 })
  expect(await undoMany(other, actor, 1)).toEqual({ restored: 3, left: 0 })
  expect(await listOutlets(other.db)).toEqual([])
})

test('a file with anything wrong in it changes nothing and says what and where', async () => {
  const context = await open()
  const file = JSON.stringify([define('new-one', 'جديد'), { ...define('bad', 'سيئ'), timeZone: 'Mars' }, define('new-one', 'مكرر')])
  expect(await importOutlets(context, actor, new Blob([file]))).toEqual({
    problems: [
      { slug: 'bad', path: 'timeZone', wrong: 'zone', given: 'Mars' },
      { slug: 'new-one', path: 'slug', wrong: 'twice', given: 'new-one' },
    ],
  })
  expect((await listOutlets(context.db)).length).toBe(3)
  for (const broken of ['', '{', '[]', '3', '"x"']) expect(readOutletsFile(broken)).toMatchObject({ problems: [{ wrong: 'not-a-list' }] })
})

test('an OPML file holds every outlet for other readers, and comes back as addresses to look at', async () => {
  const { db } = await open()
  const filed = (await listOutlets(db)).map(({ definition }) => ({
    definition: JSON.parse(definition),
    tags: ['شمال', 'a & b'],
    enabled: true,
  }))
  const opml = writeOpml(filed, 'Rasad')
  const outlines = parseOpml(opml).body?.outlines ?? []
  expect(outlines.map(({ title, xmlUrl }) => [title, xmlUrl])).toContainEqual(['المرسى', 'https://marsa.example/feed'])
  expect(await readOpml(db, new Blob([opml]))).toContainEqual({ title: 'المرسى', address: 'https://marsa.example/', slug: 'marsa' })
})

async function exportAll(db: Db): Promise<string> {
  const tags = await listOutletTags(db)
  const outlets = await listOutlets(db)
  return writeOutletsFile(
    outlets.map(({ id, definition, enabled }) => ({
      definition: JSON.parse(definition),
      tags: tags.get(id) ?? [],
      enabled: enabled === 1,
    })),
  )
}
