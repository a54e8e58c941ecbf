import { connect } from 'node:net'
import Papa from 'papaparse'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { parseOutlet } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import { insertAnnotation } from '#db/queries/annotations.ts'
import { insertApiToken } from '#db/queries/api-tokens.ts'
import { insertAudit } from '#db/queries/audit.ts'
import { insertFailure } from '#db/queries/failures.ts'
import { insertTrial, saveProposal } from '#db/queries/trials.ts'
import { insertUser } from '#db/queries/users.ts'
import { makeSnapshot } from '#scraper/trial/make-snapshot.ts'
import { readTrialPage } from '#scraper/trial/read-trial-page.ts'
import { shareDashboard } from '#tests/helpers/dashboard.ts'
import { doors } from '#tests/helpers/doors.ts'
import { formulas, hostileTexts, poison } from '#tests/helpers/hostile-text.ts'
import { listPages } from '#tests/helpers/pages.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { seedStory } from '#tests/helpers/seed-story.ts'
import { visit } from '#tests/helpers/visit.ts'

let apiToken = ''
const dashboard = shareDashboard(seed)

/** The made-up newsroom with something in every list, then hostile words in all of it. */
async function seed(db: Db): Promise<void> {
  await seedNewsroom(db, { days: 3, perDay: 2 })
  await seedStory(db, 'samir-halabi', ['sahil', 'manara'], newsroomNow - 7_200_000)
  const userId = (await insertUser(db, { name: 'reader', role: 'viewer', passwordHash: null }, newsroomNow))!
  apiToken = await insertApiToken(db, { userId, name: 'token', scope: 'api', expiresAt: newsroomNow + 1e9 }, newsroomNow)
  await insertAnnotation(db, { day: '2026-03-21', words: 'flag' }, newsroomNow)
  await insertAudit(db, { userId, name: 'reader' }, { action: 'add-outlet', target: 'outlet' }, newsroomNow)
  const run = await db.selectFrom('run').select(['id', 'outlet_id']).executeTakeFirstOrThrow()
  const failure = {
    outlet_id: run.outlet_id,
    run_id: run.id,
    stage: 'fetch',
    kind: 'blocked',
    url: 'https://x.example/',
    at: newsroomNow,
  } as const
  await insertFailure(db, { ...failure, detail: 'refused' })
  await seedTrial(db)
  await poison(db)
}

/** An outlet in the making whose page is hostile throughout. */
async function seedTrial(db: Db): Promise<void> {
  const [words, html] = [hostileTexts.join(' '), hostileTexts.join('</p><p>')]
  const definition = parseOutlet({ slug: 'x', name: words, language: 'ar', timeZone: 'Asia/Riyadh', home: 'https://x.example/' })
  const page = {
    url: 'https://x.example/a?<script>',
    html: `<html><head><title>${words}</title></head><body><h1>${words}</h1><div><p>${html}</p><p>${'نص طويل. '.repeat(60)}</p></div></body></html>`,
  }
  const id = await insertTrial(db, words, newsroomNow)
  const trouble = { stage: 'home', failure: 'blocked', url: words, detail: words }
  const proposal = {
    definition: JSON.stringify({ ...definition, layouts: [{ title: words, body: words }] }),
    findings: JSON.stringify([{ field: words, value: words, evidence: words }]),
    troubles: JSON.stringify([trouble]),
  }
  const reading = JSON.stringify(readTrialPage(page, definition))
  const row = { position: 0, hint: null, fetched_at: newsroomNow, snapshot: makeSnapshot(page.html), reading, is_before: 0 as const }
  await saveProposal(db, id, proposal, [{ ...row, ...page }])
}

const query = encodeURIComponent(hostileTexts.slice(0, 9).join(' '))
const asked = [
  `/search?q=${query}`,
  `/articles?q=${query}&outlet=${query}`,
  `/explore?q=${query}&subject=${query}`,
  `/quotes?speaker=${query}`,
  `/nowhere/${query}`,
  `/outlets/${query}`,
  '/sign-in?to=javascript:pwned()',
]

/** Opens pages that tell whether anything of what they show was run, loaded or made into more than words. */
async function openWary(context: BrowserContext, ours: string): Promise<{ page: Page; faults: string[] }> {
  const faults: string[] = []
  await context.exposeFunction('pwned', () => faults.push('something was run'))
  const page = await context.newPage()
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => faults.push('a dialog opened')))
  page.on('request', (request) => {
    if (!request.url().startsWith(ours) && !/^(?:data|blob|about):/.test(request.url()))
      faults.push(`asked for ${request.url().slice(0, 80)}`)
  })
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) faults.push(message.text().slice(0, 200))
  })
  return { page, faults }
}

/** What no page of ours holds: handlers in attributes, addresses that are scripts, elements that lead elsewhere by themselves. */
function findStrange(): string[] {
  const strange: string[] = []
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) strange.push(`${element.localName} ${name}`)
      if (/^(?:href|src|action|formaction)$/.test(name) && /^\s*(?:javascript|data:text\/html)/i.test(value))
        strange.push(`${name} ${value}`)
    }
  }
  if (document.querySelector('base, object, embed, meta[http-equiv="refresh" i], link[href*="evil"], iframe:not([sandbox])'))
    strange.push('an element of another site')
  for (const frame of document.querySelectorAll('iframe')) if (frame.sandbox.contains('allow-scripts')) strange.push('a frame with scripts')
  return strange
}

test('no page runs, loads or becomes what hostile words in it ask for, wherever they are stored and whatever is asked', async () => {
  const { browser, storageState, server } = dashboard
  const context = await browser.newContext({ storageState, locale: 'en' })
  const { page, faults } = await openWary(context, server.url)
  const seen: string[] = []
  for (const path of [...(await listPages(context.request, server.url)), ...asked]) {
    faults.length = 0
    await visit(page, server.url + path)
    for (const fault of [...faults, ...(await page.evaluate(findStrange))]) seen.push(`${path.slice(0, 60)}: ${fault}`)
  }
  await context.close()
  expect(seen).toEqual([])
}, 300_000)

test('names and words from outside stand apart in their direction, so that they turn nothing around them', async () => {
  const page = await dashboard.open('/articles')
  const loose = await page.evaluate(() => {
    const turned = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = turned.nextNode(); node; node = turned.nextNode()) {
      if (!node.textContent!.includes('\u202E')) continue
      const holder = node.parentElement!.closest('bdi, [dir]')
      if (!holder || holder === document.documentElement) found.push(node.textContent!.slice(0, 40))
    }
    return found
  })
  expect(loose).toEqual([])
  await page.context().close()
})

const exports = [
  '/explore.csv?subject=samir-halabi',
  '/explore.csv?split=outlet',
  '/subjects/export?as=csv',
  '/subjects/export',
  '/feeds/articles',
  ...['outlets', 'subjects', 'articles', 'quotes', 'coverage'].map((name) => `/api/v1/${name}?from=2026-03-15&to=2026-03-22`),
  '/api/v1/outlets',
  '/api/v1/subjects',
]

test('no answer carries a header that came from words, and every file is what it says it is', async () => {
  const { browser, storageState, server } = dashboard
  const context = await browser.newContext({ storageState })
  const page = await context.newPage()
  await page.goto(`${server.url}/account`)
  const faults: string[] = []
  const kinds = new Map<string, number>()
  for (const path of [...Object.values(doors).map(([path]) => path), ...exports, ...asked]) {
    const headers: Record<string, string> = path.startsWith('/api/') ? { authorization: `Bearer ${apiToken}` } : {}
    const answer = await context.request.get(server.url + (path === '/feeds/articles' ? `${path}?key=${apiToken}` : path), {
      maxRedirects: 0,
      headers,
    })
    const kind = answer.headers()['content-type']?.split(';')[0] ?? ''
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    const problem = /pwned|evil\.example/.test(headersThatMatter(answer.headersArray()))
      ? 'a header from words'
      : await examine(page, kind, await answer.text())
    if (answer.status() >= 500) faults.push(`${path.slice(0, 60)}: ${answer.status()} ${(await answer.text()).slice(0, 200)}`)
    if (problem) faults.push(`${path.slice(0, 60)}: ${problem}`)
  }
  await context.close()
  expect(faults).toEqual([])
  for (const kind of ['text/html', 'text/csv', 'application/json', 'application/atom+xml'])
    expect([kind, kinds.get(kind) ?? 0]).not.toEqual([kind, 0])
}, 180_000)

/** An address that leads on repeats what was asked, encoded. */
function headersThatMatter(headers: { name: string; value: string }[]): string {
  return headers
    .filter(({ name }) => name.toLowerCase() !== 'location')
    .map(({ name, value }) => `${name}: ${value}`)
    .join('\n')
}

async function examine(page: Page, kind: string, text: string): Promise<string | null> {
  if (kind === 'text/csv') return findFormula(text)
  if (kind.endsWith('json')) return isJson(text) ? null : 'no JSON'
  if (kind.endsWith('xml')) return (await page.evaluate(isWellFormed, text)) ? null : 'no well-formed XML'
  if (kind === 'text/html') return /<script>pwned|<img src=x|<svg onload/.test(text) ? 'markup from words' : null
  return null
}

function findFormula(text: string): string | null {
  const cells = Papa.parse<string[]>(text.replace(/^\ufeff/, '')).data.flat()
  const bad = cells.find((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))
  return bad === undefined ? null : `a formula: ${bad.slice(0, 30)}`
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function isWellFormed(text: string): boolean {
  return new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') === null
}

test('each way to begin a formula is defused in the files that spreadsheets read', async () => {
  const { browser, storageState, server } = dashboard
  const context = await browser.newContext({ storageState })
  const text = await (await context.request.get(`${server.url}/subjects/export?as=csv`)).text()
  await context.close()
  const cells = Papa.parse<string[]>(text.replace(/^\ufeff/, '')).data.flat()
  expect(cells.some((cell) => cell.startsWith(`'${formulas[2]}`))).toBe(true)
  expect(findFormula(text)).toBeNull()
})

const climbing = [
  '/assets/../../package.json',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/..%5c..%5cpackage.json',
  '/%00/../package.json',
  '/fonts/....//....//package.json',
  '/outlets/..%2f..%2fpackage.json',
  '/api/v1/..%2f..%2f..%2fpackage.json',
  '//etc/passwd',
  '/assets/%c0%ae%c0%ae/package.json',
  '/%',
]

test.each(climbing)('%s climbs out of nothing', async (path) => {
  const { server } = dashboard
  const answer = await rawGet(server.url, path)
  expect([path, /"dependencies"|root:x:/.test(answer)]).toEqual([path, false])
  expect(answer).toMatch(/^HTTP\/1\.1 [34]\d\d /)
})

/** `fetch` would tidy the path first. */
function rawGet(url: string, path: string): Promise<string> {
  return rawSend(url, `GET ${path} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nConnection: close\r\n\r\n`)
}

const malformed: [string, string, RegExp][] = [
  ['what is no HTTP', '\u0001\u0002 GET\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['a header without end', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(100_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', /^HTTP\/1\.1 400 /],
  [
    'a length with chunks',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    /^HTTP\/1\.1 400 /,
  ],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 4\d\d /],
]

test.each(malformed)('%s is refused, and the next request is served', async (_, request, expected) => {
  const { server } = dashboard
  expect(await rawSend(server.url, request)).toMatch(expected)
  expect((await fetch(`${server.url}/sign-in`)).status).toBe(200)
})

/** What comes back until the connection ends. */
function rawSend(url: string, request: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(request))
    socket.setEncoding('utf8').on('data', (part) => {
      answer += part
    })
    // A server that has refused does not read on: what was still on its way is cut off.
    socket.on('error', () => resolve(answer)).on('close', () => resolve(answer))
  })
}
