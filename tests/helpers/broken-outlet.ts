import { listAlarmsOfOutlet } from '#db/queries/alarms.ts'
import { listCoverage } from '#db/queries/coverage.ts'
import { openNewsSite } from './news-site.ts'
import { addOutlet, openNewsroom, runOnce } from './newsroom.ts'

export type BrokenOutlet = Awaited<ReturnType<typeof breakLayout>>

/** An outlet that is looked at every four hours, was read well on 1 to 3 January and was built anew on the 4th: its ten articles of that day give nothing. */
export async function breakLayout(isVerified: boolean) {
  const site = await openNewsSite(10, { verified: isVerified })
  const newsroom = await openNewsroom()
  for (let hour = 0; hour <= 92; hour += 4) {
    newsroom.clock.at = Date.parse('2026-01-01T00:00:00Z') + hour * 3_600_000
    site.publish(Math.min(39, Math.ceil((hour / 24) * 10)))
    await runOnce(newsroom, await addOutlet(newsroom.db, site.definition, newsroom.clock.at))
    if (hour === 68) site.redesign(30)
  }
  const outlet = await addOutlet(newsroom.db, site.definition, newsroom.clock.at)
  const openAlarms = async () => (await listAlarmsOfOutlet(newsroom.db, outlet.id, 9)).filter(({ closed_at }) => closed_at === null)
  const stateOf = async (day: string) => (await listCoverage(newsroom.db, day, day, [outlet.id]))[0]?.state
  return { site, newsroom, outlet, openAlarms, stateOf }
}
