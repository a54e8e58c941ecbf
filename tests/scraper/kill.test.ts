import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { SubjectDefinition } from '#analysis/subject.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { insertRequest } from '#db/queries/requests.ts'
import { saveSubject } from '#db/queries/subjects.ts'
import { freshDatabase, isPostgres } from '../helpers/database.ts'
import { openNewsSite } from '../helpers/news-site.ts'
import { addOutlet } from '../helpers/newsroom.ts'

const articles = 120
/** On PostgreSQL each is noticed after some seconds; tests/dispatch looks closer. */
const kills = isPostgres ? 2 : 6

/** Two asked for at once (tests/helpers/news-site.ts), and four that came and are being archived (scraper/collect/collect-wanted.ts). */
const mostOnTheirWay = 6

/** Every article of the site names him ("the ship's captain said"). */
const captain: SubjectDefinition = {
  slug: 'captain',
  kind: 'speaker',
  names: { en: 'Captain', ar: 'ربان السفينة', fa: 'ناخدای کشتی' },
  spellings: [],
  titles: [],
  ambiguous: [],
  exclusions: [],
  near: [],
  query: null,
  speakerKind: 'person',
}

function spawnWorker(file: string, pagesFile: string): ChildProcess {
  const script = join(import.meta.dirname, '../helpers/worker-process.ts')
  return spawn(process.execPath, [script, file, pagesFile], { stdio: ['ignore', 'ignore', 'inherit'] })
}

test('a worker that is killed again and again loses nothing that it stored and counts nothing twice', { timeout: 120_000 }, async () => {
  const { db, pages, file, pagesFile } = await freshDatabase()
  const site = await openNewsSite(articles, { feeds: [], listings: [{ url: '{base}/list', link: 'a.item' }] })
  onTestFinished(site.close)
  const outlet = await addOutlet(db, site.definition, Date.now())
  await saveSubject(db, captain, 'user', 0)
  await insertRequest(db, 'collect', { outletIds: [outlet.id], backfillTo: '2026-01-01' }, Date.now())
  const storedIds = async () => (await db.selectFrom('article').select('id').orderBy('id').execute()).map(({ id }) => id)

  /** What was archived at each kill, and how many requests the site had seen by then. */
  const archivedAt: { visits: number; paths: Set<string> }[] = []
  let stored: number[] = []
  for (let kill = 1; kill <= kills; kill++) {
    const worker = spawnWorker(file, pagesFile)
    const goal = stored.length + 4
    while ((await storedIds()).length < goal) await sleep(5)
    await sleep(kill * 7)
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    const kept = await pages.selectFrom('page').select('url').execute()
    archivedAt.push({ visits: site.visits.length, paths: new Set(kept.map(({ url }) => new URL(url).pathname)) })
    const survived = await storedIds()
    expect(survived.slice(0, stored.length)).toEqual(stored)
    expect(await checkCounts(db)).toEqual([])
    stored = survived
  }
  expect(stored.length).toBeLessThan(articles)

  const last = spawnWorker(file, pagesFile)
  const isDone = async () => (await db.selectFrom('request').select('state').executeTakeFirst())?.state === 'done'
  while (!(await isDone())) await sleep(50)
  last.kill('SIGTERM')
  await once(last, 'exit')

  const urls = await db.selectFrom('article').select('url_key').execute()
  expect(new Set(urls.map(({ url_key }) => url_key)).size).toBe(articles)
  expect(urls).toHaveLength(articles)
  expect(await db.selectFrom('frontier').select('url').where('state', '<>', 'done').execute()).toEqual([])
  expect(
    await db
      .selectFrom('daily_count')
      .select(({ fn }) => fn.sum<number>('articles').as('sum'))
      .execute(),
  ).toEqual([{ sum: articles }])
  expect(await checkCounts(db)).toEqual([])
  // What was archived is read from there; only what was still on its way is asked for again.
  const articlePaths = site.visits.map((path) => (path.startsWith('/news/') ? path : null))
  const askedAgain = archivedAt.flatMap(({ visits, paths }) => articlePaths.slice(visits).filter((path) => path && paths.has(path)))
  expect(askedAgain).toEqual([])
  expect(articlePaths.filter((path) => path).length).toBeLessThanOrEqual(articles + kills * mostOnTheirWay)
})
