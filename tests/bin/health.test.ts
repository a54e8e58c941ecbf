import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { healthRoutes } from '#bin/web/health.ts'
import type { Db } from '#db/connection.ts'
import { openAlarm } from '#db/queries/alarms.ts'
import { saveHeartbeat } from '#db/queries/heartbeat.ts'
import { takeLease } from '#db/queries/leases.ts'
import { setNextRun } from '#db/queries/outlets.ts'
import { saveProcessStatus } from '#db/queries/process-status.ts'
import { insertRequest } from '#db/queries/requests.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { insertOutlet } from '#tests/helpers/sample-article.ts'

const TOKEN = 'a-token-of-a-test'

async function serve(db: Db, token: string | null): Promise<string> {
  const server = createServer(express().use(healthRoutes(db, () => 5_000, null, token)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('the health check answers while the database can be read, and says so when it cannot', async () => {
  const { db } = await freshDatabase()
  const url = await serve(db, null)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  await db.destroy()
  expect((await fetch(`${url}/healthz`)).status).toBe(503)
})

test('the health check says when the collector has not written for a minute', async () => {
  const { db } = await freshDatabase()
  const url = await serve(db, null)
  await saveHeartbeat(db, Date.now())
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  await saveHeartbeat(db, Date.now() - 2 * 60_000)
  const answer = await fetch(`${url}/healthz`)
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('has not written for a minute')
})

test('metrics are read with the token alone, and name each outlet', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  const alarm = { kind: 'stopped', stage: 'discover', detail: '', good_page_id: null, failing_page_id: null } as const
  await openAlarm(db, outlet, alarm, 1)
  const url = await serve(db, TOKEN)
  expect((await fetch(`${url}/metrics`)).status).toBe(401)
  const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } })
  const text = await answer.text()
  expect(text).toContain('rasad_outlet_open_alarms{outlet="sahil"} 1')
  expect(text).toMatch(/rasad_database_queries_total\{process="web"\} \d+/)
})

test('metrics tell what waits and for how long, how long runs take, and what workers spend on the database', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  await setNextRun(db, outlet, 2_000)
  await insertRequest(db, 'collect', { outletIds: null }, 0)
  await db
    .insertInto('run')
    .values({ outlet_id: outlet, kind: 'scheduled', state: 'finished', worker: 'w', started_at: 1_000, finished_at: 1_700, note: null })
    .execute()
  await saveProcessStatus(db, 'worker 1', { at: Date.now(), memoryBytes: 5e7, inHand: 3 })
  const url = await serve(db, TOKEN)
  const ask = async () => (await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } })).text()
  const text = await ask()
  for (const line of [
    'rasad_outlet_lag_seconds{outlet="sahil"} 3',
    'rasad_outlet_run_seconds{outlet="sahil"} 0.7',
    'rasad_queue_depth{kind="outlet"} 1',
    'rasad_queue_depth{kind="collect"} 1',
    'rasad_work_in_hand{process="worker 1"} 3',
    'rasad_resident_memory_bytes{process="worker 1"} 50000000',
  ])
    expect(text).toContain(line)
  expect(text).toMatch(/rasad_database_seconds_total\{process="worker 1"\} \d/)
  await takeLease(db, `outlet:${outlet}`, 'worker 1', 60_000)
  expect(await ask()).toContain('rasad_outlet_lag_seconds{outlet="sahil"} 0')
})

test('without a token there are no metrics', async () => {
  const { db } = await freshDatabase()
  expect((await fetch(`${await serve(db, null)}/metrics`)).status).toBe(404)
})
