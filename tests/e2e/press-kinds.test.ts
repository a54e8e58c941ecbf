import { load } from 'cheerio'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { createHttpClient } from '#net/http-client.ts'
import { startWorker } from '#scraper/worker.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { pressFolder, type ReplayPress, startReplayPress } from '#tests/helpers/replay-press.ts'
import { signIn, startTestServer, type TestServer } from '#tests/helpers/server.ts'

/** One site of each kind of the press; what is special in it stands in the press's own list. */
const sites = [
  'rahbord',
  'isan',
  'tasmim',
  'sarmayeh',
  'shafagh',
  'fardaradio',
  'online',
  'rusiya',
  'sada',
  'maghrib',
  'yaum',
  'okad',
  'sabea',
  'mahalli',
]
const articlesEach = 16
const enough = 3

let press: ReplayPress
let server: TestServer
let cookie: string
let worker: { stop: () => Promise<void> }
let db: Db
const trials = new Map<string, string>()

beforeAll(async () => {
  if (pressFolder === null) return
  press = await startReplayPress(sites, articlesEach)
  const opened = await freshDatabase()
  db = opened.db
  const { now } = press
  const client = createHttpClient({ userAgent: 'Rasad/0.1 (test)', allowPrivateHosts: ['127.0.0.1', '127.0.0.2'], now })
  worker = await startWorker({ db, pages: opened.pages, client, now, log: pino({ level: 'error' }), readers: 0 })
  server = await startTestServer(db, now)
  cookie = await signIn(server)
  // All are looked at side by side, as their politeness is each site's own.
  for (const slug of sites) trials.set(slug, await send('/outlets/new', new URLSearchParams({ address: press.homes.get(slug)! })))
}, 300_000)

afterAll(async () => {
  await server?.stop()
  await worker?.stop()
  await press?.stop()
})

/** Sends a form as a browser without scripts does. Answers the path that it leads to. */
async function send(path: string, form: URLSearchParams): Promise<string> {
  const answer = await fetch(server.url + path, { method: 'POST', redirect: 'manual', headers: { cookie, origin: server.url }, body: form })
  expect([path, answer.status]).toEqual([path, 302])
  return answer.headers.get('location')!
}

/** Saves what the trial of a site shows once it may be saved, with no selector typed. Answers whether its articles must be taken as they are found, for want of dates. */
async function save(slug: string): Promise<boolean> {
  const path = trials.get(slug)!
  const seen = async () => load(await (await fetch(server.url + path, { headers: { cookie } })).text())
  const canSave = async () => (await seen())('button[value="save"]:not([disabled])').length > 0
  await expect.poll(canSave, { timeout: 300_000, interval: 1_000, message: `${slug} reads well` }).toBe(true)
  const button = (await seen())('button[value="save"]')
  const undated = button.closest('form').find('input[name="undated"]')
  const form = new URLSearchParams(
    button
      .closest('form')
      .serializeArray()
      .map(({ name, value }) => [name, value]),
  )
  form.set('do', 'save')
  if (undated.length > 0) form.set('undated', 'on')
  expect(await send(path, form)).toBe('/outlets')
  return undated.length > 0
}

test.for(sites)(
  'the site %s is added from its bare address, no selector typed, and its articles come as they were printed',
  { concurrent: true, skip: pressFolder === null, timeout: 400_000 },
  async (slug, { expect }) => {
    expect(await save(slug)).toBe(slug === 'mahalli')
    const { port } = new URL(press.homes.get(slug)!)
    const truth = new Map(press.truth.filter((one) => one.slug === slug).map((one) => [keyOf(one.url), one]))
    const stored = async () => {
      const all = await db.selectFrom('article').select(['url', 'title', 'day', 'body']).execute()
      return all.filter(({ url }) => new URL(url).port === port)
    }
    await expect.poll(async () => (await stored()).length, { timeout: 90_000, interval: 500 }).toBeGreaterThanOrEqual(enough)
    for (const article of await stored()) {
      const printed = truth.get(keyOf(article.url))
      expect([article.url, printed && plain(printed.title)]).toEqual([article.url, plain(article.title)])
      if (printed?.date_printed && article.day !== null) expect([article.url, article.day]).toEqual([article.url, printed.day])
      expect(article.body.length).toBeGreaterThan(0.7 * printed!.body.length - 60)
    }
  },
)

test.skipIf(pressFolder === null)('counts of what came from all of them are exact', async () => {
  expect(await checkCounts(db)).toEqual([])
})

function keyOf(url: string): string {
  return decodeURI(new URL(url).pathname + new URL(url).search)
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
