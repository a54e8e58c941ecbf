import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../db/migrations')
/** The first that may meet an older process on a shared database. */
const FIRST_SHARED = 47
const takingAway = /\b(drop\s+(table|column|view)|rename\s+(to|column)|alter\s+column)\b/iu

test('a migration takes nothing away that an older process beside it may still ask for (docs/operate.md, Updating)', () => {
  const shared = readdirSync(folder).filter((file) => Number.parseInt(file, 10) >= FIRST_SHARED)
  expect(shared.length).toBeGreaterThan(0)
  expect(shared.filter((file) => takingAway.test(readFileSync(join(folder, file), 'utf8')))).toEqual([])
})
