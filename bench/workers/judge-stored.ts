import type { Db } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { keyOf } from '../endure/judge-articles.ts'
import type { TruthArticle } from '../endure/press.ts'

/** Workers read the press's clock some milliseconds apart, which are seconds of its own in fast motion. */
const clocksDifferMs = 10_000

/** Whether each article that could be had is stored, and stored once, and counted as a recount would. */
export async function judgeStored(db: Db, wanted: TruthArticle[]): Promise<string[]> {
  const rows = await db.selectFrom('article').select('url').execute()
  const times = new Map<string, number>()
  for (const { url } of rows) times.set(keyOf(url), (times.get(keyOf(url)) ?? 0) + 1)
  const missing = wanted.filter(({ url }) => !times.has(keyOf(url)))
  const twice = [...times.values()].filter((count) => count > 1).length
  const wrong = (await checkCounts(db)).length
  return [
    `found            ${wanted.length - missing.length} of ${wanted.length}, ${twice} stored twice, counts ${wrong === 0 ? 'equal a recount' : `${wrong} DIFFER from a recount`}`,
    ...(await Promise.all(missing.slice(0, 10).map((one) => describeMissing(db, one)))),
  ]
}

/** What the frontier knows of an article that is not stored. */
async function describeMissing(db: Db, { slug, url, published }: TruthArticle): Promise<string> {
  const rows = await db
    .selectFrom('frontier')
    .innerJoin('outlet', 'outlet.id', 'frontier.outlet_id')
    .select(['url', 'state', 'attempts', 'failure', 'discovered_at'])
    .where('slug', '=', slug)
    .execute()
  const known = rows.find((row) => keyOf(row.url) === keyOf(url))
  const words = known
    ? `${known.state}, ${known.attempts} tries, ${known.failure}, discovered ${new Date(known.discovered_at).toISOString()}`
    : 'never discovered'
  return `  missing ${slug} ${published} ${keyOf(url)}: ${words}`
}

/** How many runs there were until an instant (then the press's clock leaps, which workers see seconds apart), and which of one outlet were under way at once. */
export async function describeRuns(db: Db, until: number): Promise<string[]> {
  const runs = await db
    .selectFrom('run')
    .selectAll()
    .where('kind', '<>', 'backfill')
    .where('started_at', '<', until)
    .orderBy('outlet_id')
    .orderBy('id')
    .execute()
  const overlaps = runs.flatMap((run, at) => {
    const before = runs[at - 1]
    // One that was killed has no end of its own.
    if (before?.outlet_id !== run.outlet_id || before.state === 'crashed') return []
    const overlapMs = (before.finished_at ?? 0) - run.started_at
    return overlapMs > clocksDifferMs ? [`  outlet ${run.outlet_id}: ${before.id} and ${run.id}, ${overlapMs} ms, ${before.state}`] : []
  })
  return [`runs             ${runs.length}, of one outlet at once ${overlaps.length}`, ...overlaps]
}
