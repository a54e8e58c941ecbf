import { expect, test } from 'vitest'
import { openCommitGroup } from '#db/commit-group.ts'
import type { Db } from '#db/connection.ts'
import { freshDatabase } from '../helpers/database.ts'

function addSection(db: Db, section: string): Promise<string> {
  return db
    .insertInto('section_word')
    .values({ section, kind: 'news' })
    .execute()
    .then(() => section)
}

async function listSections(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('section_word').select('section').orderBy('section').execute()
  return rows.map(({ section }) => section)
}

/** Counts the transactions that a database begins. */
function watchBegins(db: Db): { begun: () => number; watched: Db } {
  let begun = 0
  const transaction = db.transaction.bind(db)
  const watched = new Proxy(db, {
    get: (target, key) => {
      if (key !== 'transaction') return Reflect.get(target, key)
      begun++
      return transaction
    },
  })
  return { begun: () => begun, watched }
}

test('what comes in the same moment is stored in one transaction, in its order, and each is answered with its own', async () => {
  const { db } = await freshDatabase()
  const { watched, begun } = watchBegins(db)
  const store = openCommitGroup(watched)
  const answers = await Promise.all(['سياسة', 'ورزش', 'اقتصاد'].map((section) => store((trx) => addSection(trx, section))))
  expect(answers).toEqual(['سياسة', 'ورزش', 'اقتصاد'])
  expect(begun()).toBe(1)
  expect(await listSections(db)).toHaveLength(3)
})

test('a piece that fails takes back what it wrote, and only that', async () => {
  const { db } = await freshDatabase()
  const store = openCommitGroup(db)
  const fails = async (trx: Db) => {
    await addSection(trx, 'نیمه‌کاره')
    throw new Error('the second half is missing')
  }
  const [first, second, third] = await Promise.allSettled([
    store((trx) => addSection(trx, 'سياسة')),
    store(fails),
    store((trx) => addSection(trx, 'ورزش')),
  ])
  expect([first?.status, second?.status, third?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await listSections(db)).toEqual(['سياسة', 'ورزش'])
})

test('nobody is told of success before the commit, and a database that is locked is the error of all that waited', async () => {
  const { db } = await freshDatabase()
  const store = openCommitGroup(db)
  await listSections(db)
  await db.destroy()
  const pieces = await Promise.allSettled([store((trx) => addSection(trx, 'سياسة')), store((trx) => addSection(trx, 'ورزش'))])
  expect(pieces.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

test('later pieces are served after a group that broke', async () => {
  const { db } = await freshDatabase()
  const store = openCommitGroup(db)
  await expect(store(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await store((trx) => addSection(trx, 'سياسة'))).toBe('سياسة')
})
