import type { Request, Response } from 'express'
import { expect, test } from 'vitest'
import { chooseDatabase } from '#bin/web/write-mark.ts'
import type { Db } from '#db/connection.ts'

const [db, reading] = [{ name: 'database' }, { name: 'replica' }] as unknown as [Db, Db]

/** Which database answers, and what cookie is set. */
function choose(method: string, cookie?: string, replica = reading) {
  const cookies: string[] = []
  const response = { append: (_: string, value: string) => cookies.push(value) } as unknown as Response
  return { chosen: chooseDatabase({ db, reading: replica }, { method, headers: { cookie } } as Request, response), cookies }
}

test('readers are answered by the replica, but for those who have just changed something', () => {
  expect(choose('GET').chosen).toBe(reading)
  const written = choose('POST', 'session=1')
  expect(written.chosen).toBe(db)
  expect(written.cookies).toEqual(['rasad_wrote=1; Path=/; Max-Age=10; HttpOnly; SameSite=Lax'])
  expect(choose('GET', 'session=1; rasad_wrote=1').chosen).toBe(db)
})

test('without a replica nobody is given a cookie', () => {
  expect(choose('POST', undefined, db)).toEqual({ chosen: db, cookies: [] })
})
