import type { Db } from '#db/connection.ts'
import { listOutlets } from '#db/queries/outlets.ts'
import { estimateBackfill } from '#scraper/collect/estimate-backfill.ts'

/** How much a backfill to a day will ask of each outlet, a line each. Outlets are asked side by side. */
export async function describeEstimates(db: Db, slugs: string[], since: string, now: number): Promise<string[]> {
  const outlets = (await listOutlets(db)).filter(({ slug, enabled }) => (slugs.length > 0 ? slugs.includes(slug) : enabled === 1))
  const lines: string[] = []
  for (const outlet of outlets) {
    const estimate = await estimateBackfill(db, outlet, since, now)
    lines.push(
      estimate
        ? `${outlet.slug}: ${estimate.days} days, about ${estimate.requests} requests, ${Math.ceil(estimate.seconds / 60)} min`
        : `${outlet.slug}: how much it publishes is not known yet; collect it once first`,
    )
  }
  return lines
}
