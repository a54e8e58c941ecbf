import type { Db } from '../connection.ts'

/** When each outlet's newest article appeared (epoch milliseconds). Outlets without dated articles have no entry. */
export async function findNewestArticles(db: Db): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('outlet')
    .select((outlet) => [
      'outlet.id',
      outlet
        .selectFrom('article')
        .select('published_at')
        .whereRef('article.outlet_id', '=', 'outlet.id')
        .where('published_at', 'is not', null)
        .orderBy('published_at', 'desc')
        .limit(1)
        .as('published_at'),
    ])
    .execute()
  return new Map(rows.flatMap(({ id, published_at }) => (published_at === null ? [] : [[id, published_at] as const])))
}

/** The most frequent failure of each of the given runs. */
export async function findMainFailures(db: Db, runIds: number[]): Promise<Map<number, { stage: string; kind: string; count: number }>> {
  if (runIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('failure')
    .select((select) => ['run_id', 'stage', 'kind', select.fn.countAll<number>().as('count')])
    .where('run_id', 'in', runIds)
    .groupBy(['run_id', 'stage', 'kind'])
    .orderBy('count')
    .execute()
  // Ascending, so that the last one written, the most frequent, stays.
  return new Map(rows.map(({ run_id, ...failure }) => [run_id, failure]))
}

/** Articles without a date, per outlet: they belong to no day and no figure, and are listed apart. */
export async function countUndatedPerOutlet(db: Db): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('article')
    .select((select) => ['outlet_id', select.fn.countAll<number>().as('count')])
    .where('day', 'is', null)
    .groupBy('outlet_id')
    .execute()
  return new Map(rows.map(({ outlet_id, count }) => [outlet_id, count]))
}
