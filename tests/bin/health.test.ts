import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { healthRoutes } from '#bin/web/health.ts'
import type { Db } from '#db/connection.ts'
import { openAlarm } from '#db/queries/alarms.ts'
import { saveHeartbeat } from '#db/queries/heartbeat.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { insertOutlet } from '#tests/helpers/sample-article.ts'

const TOKEN = 'a-token-of-a-test'

async function serve(db: Db, token: string | null): Promise<string> {
  const server = createServer(express().use(healthRoutes(db, null, token)))
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
  expect(await answer.text()).toContain('rasad_outlet_open_alarms{outlet="sahil"} 1')
})

test('without a token there are no metrics', async () => {
  const { db } = await freshDatabase()
  expect((await fetch(`${await serve(db, null)}/metrics`)).status).toBe(404)
})
