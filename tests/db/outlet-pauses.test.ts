import { expect, test } from 'vitest'
import { listPauses, pausedTime } from '#db/queries/outlet-pauses.ts'
import { setOutletEnabled } from '#db/queries/outlets.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { seedNewsroom } from '#tests/helpers/seed-newsroom.ts'

test('each pause is kept from its beginning to its end, once, and its time is counted within a day', async () => {
  const { db } = await freshDatabase()
  await seedNewsroom(db, { days: 1, perDay: 1 })
  const { id } = await db.selectFrom('outlet').select('id').where('slug', '=', 'sahil').executeTakeFirstOrThrow()
  for (const [isEnabled, at] of [
    [false, 100],
    [false, 150],
    [true, 200],
    [true, 250],
    [false, 300],
  ] as const)
    await setOutletEnabled(db, id, isEnabled, at)
  const pauses = await listPauses(db, id, 0)
  expect(pauses).toEqual([
    { from: 100, until: 200 },
    { from: 300, until: null },
  ])
  expect(await listPauses(db, id, 200)).toEqual([{ from: 300, until: null }])
  expect(pausedTime(pauses, 150, 1_000)).toBe(50 + 700)
  expect(pausedTime(pauses, 200, 300)).toBe(0)
})
