import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import type { DeliveryStep } from '#delivery/delivery-options.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { listOutbox, putMail } from '#tests/helpers/delivery.ts'
import { mailServerOfTest } from '#tests/helpers/mail-server.ts'

const steps: DeliveryStep[] = ['claimed', 'connected', 'half-sent', 'before-hand-over', 'accepted', 'recorded']

test('a worker that is killed at each step of sending sends nothing twice and loses nothing', async () => {
  const { db, file } = await freshDatabase()
  const server = await mailServerOfTest({ shouldParse: false })
  const addresses = Array.from({ length: 30 }, (_, index) => `reader${index}@press.example`)
  await putMail(db, addresses)
  for (const step of steps) expect(await deliver(file, server.port, step)).toBe('SIGKILL')
  expect(await deliver(file, server.port, '')).toBe(null)
  expect(server.received.map(({ to }) => to).sort()).toEqual(addresses.sort())
  // Killed after the server had taken it and before that was noted: told as it is.
  const states = Map.groupBy(await listOutbox(db), ({ state }) => state)
  expect([states.get('sent')?.length, states.get('unsure')?.length]).toEqual([29, 1])
}, 60_000)

/** Resolves with the signal that ended the process. */
function deliver(file: string, port: number, step: string): Promise<string | null> {
  const child = spawn(process.execPath, ['tests/helpers/delivery-process.ts', file, String(port), step, '3'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
}
