import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { findRequest, insertRequest } from '#db/queries/requests.ts'
import { makeEntrance, signIn } from '#tests/helpers/server.ts'
import { inOwnProcess } from './collect/in-own-process.ts'
import { openSites, type Sites } from './collect/open-sites.ts'
import { type Comparison, compareWithTruth } from './load/compare-with-truth.ts'
import { type RunningNewsroom, runNewsroom } from './load/run-newsroom.ts'
import type { ViewersOrder, ViewersResult } from './servers/viewers.ts'

/** It takes minutes and both processors. */
export const onlyWhenNamed = true

const VIEWERS = 50
const SECONDS = 60
const BUDGET_MS = 300
/** So many articles first: an empty newsroom is no load. */
const ENOUGH = 400

/**
 * Fifty viewers for a minute on loopback, each reading a page for one to three seconds before the next, while both processes run as for readers and everything that the local sites hold is
 * collected. What pages took, whether any failed, and whether what was collected is what the sites held. BENCH_WEB_PORT: where the pages are served (4390).
 */
export async function run(): Promise<string[]> {
  const sites = await openSites()
  const newsroom = await runNewsroom(sites, Number(process.env.BENCH_WEB_PORT ?? 4390))
  try {
    return await measure(sites, newsroom)
  } finally {
    await newsroom.stop()
    sites.close()
  }
}

async function measure(sites: Sites, { db, url, webCpuSeconds }: RunningNewsroom): Promise<string[]> {
  const requestId = await insertRequest(db, 'collect', { outletIds: null, backfillTo: sites.since }, Date.now())
  const isOver = async () => (await findRequest(db, requestId))?.state === 'done'
  while ((await countArticles(db)) < ENOUGH && !(await isOver())) await sleep(200)
  const cookie = await signIn({ welcomeUrl: await makeEntrance(db, url, 'viewer', Date.now()) })
  const before = await countArticles(db)
  const order: ViewersOrder = { url, cookie, paths: await listPaths(db), viewers: VIEWERS, seconds: SECONDS }
  const cpuBefore = webCpuSeconds()
  const seen = await inOwnProcess<ViewersResult>(join(import.meta.dirname, 'servers/viewers.ts'), order)
  const cpu = cpuBefore === null ? null : ((webCpuSeconds() ?? 0) - cpuBefore) / Math.max(1, seen.times.length)
  const [during, load, wasOver] = [(await countArticles(db)) - before, loadavg()[0] ?? 0, await isOver()]
  while (!(await isOver())) await sleep(500)
  const comparison = sites.truth && (await compareWithTruth(db, sites.truth, sites.outlets))
  return [
    `${sites.name}: ${sites.outlets.length} outlets; ${VIEWERS} viewers for ${SECONDS} s, ${order.paths.length} pages; load of the machine ${load.toFixed(1)} on ${cpus().length} cores, above that many the times are not its own`,
    ...describeTimes(seen),
    ...(cpu === null ? [] : [`processor time      ${(1000 * cpu).toFixed(0)} ms a page in the web process`]),
    `collected meanwhile ${during} articles${wasOver ? ' (all there were, before the minute was over)' : ''}; in the end ${await countArticles(db)}`,
    ...(comparison ? describeComparison(comparison) : ['what the sites held is not known: RASAD_PRESS names a press that tells']),
    `counts              ${(await checkCounts(db)).length === 0 ? 'equal a recount' : 'DIFFER from a recount'}`,
  ]
}

/** The pages that readers open most, with what this newsroom holds. */
async function listPaths(db: Db): Promise<string[]> {
  const articles = await db.selectFrom('article').select('id').orderBy('id').limit(200).execute()
  const subjects = await db
    .selectFrom('daily_count')
    .innerJoin('subject', 'subject.id', 'subject_id')
    .select(['slug', 'kind'])
    .distinct()
    .limit(12)
    .execute()
  const ofSubjects = subjects.flatMap(({ slug, kind }) => [`/${kind}s/${slug}`, `/explore?subject=${slug}&range=90d`])
  const ofArticles = articles.filter((_, index) => index % 20 === 0).map(({ id }) => `/articles/${id}`)
  const lists = [
    '/',
    '/overview',
    '/articles',
    '/topics',
    '/speakers',
    '/stories',

    '/outlets',
    '/agenda',
    '/search?q=%D9%82%D8%A7%D9%84',
  ]
  return [...lists, ...ofSubjects, ...lists, ...ofArticles]
}

async function countArticles(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('article')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function describeTimes({ times, errors }: ViewersResult): string[] {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
  return [
    `pages               ${times.length} (${(times.length / SECONDS).toFixed(0)} a second): p50 ${at(0.5)} ms, p95 ${at(0.95)} ms${at(0.95) > BUDGET_MS ? ` ✗ over ${BUDGET_MS}` : ''}, longest ${at(1)} ms`,
    `errors              ${errors.length}${errors.length > 0 ? `: ${errors.slice(0, 5).join('; ')}` : ''}`,
  ]
}

function describeComparison({ expected, missing, strange, twice }: Comparison): string[] {
  const examples = [...missing, ...strange].slice(0, 5).join(' ')
  return [
    `against the truth   ${expected} expected, ${missing.length} missing, ${strange.length} unknown to the sites, ${twice} twice ${examples}`,
  ]
}
