import { expect, test } from 'vitest'
import { freshDatabase } from '#tests/helpers/database.ts'
import { listOutbox, putMail } from '#tests/helpers/delivery.ts'
import { deliverUntil, deliverySteps } from '#tests/helpers/kill-delivery.ts'
import { mailServerOfTest } from '#tests/helpers/mail-server.ts'

test('a worker that is killed at each step of sending sends nothing twice and loses nothing', async () => {
  const { db, file } = await freshDatabase()
  const server = await mailServerOfTest({ shouldParse: false })
  const addresses = Array.from({ length: 30 }, (_, index) => `reader${index}@press.example`)
  await putMail(db, addresses)
  for (const step of deliverySteps) expect(await deliverUntil(file, server.port, step, 3)).toBe('SIGKILL')
  expect(await deliverUntil(file, server.port, null)).toBe(null)
  expect(server.received.map(({ to }) => to).sort()).toEqual(addresses.sort())
  // Killed after the server had taken it and before that was noted: told as it is.
  const states = Map.groupBy(await listOutbox(db), ({ state }) => state)
  expect([states.get('sent')?.length, states.get('unsure')?.length]).toEqual([29, 1])
}, 60_000)
