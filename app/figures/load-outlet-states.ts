import type { AppLoadContext } from '@remix-run/node'
import { listOpenAlarms } from '#db/queries/alarms.ts'
import { findMainFailures, findNewestArticles } from '#db/queries/outlet-states.ts'
import { listOutletTags } from '#db/queries/outlet-tags.ts'
import { listOutlets } from '#db/queries/outlets.ts'
import { listLatestRuns, type Run } from '#db/queries/runs.ts'
import { labelOutlet, type OutletLabel } from '../filters/load-selection.ts'
import { findTrouble, type Trouble } from './outlet-trouble.ts'

export type LoadedOutletState = {
  outlet: OutletLabel
  isEnabled: boolean
  nextRunAt: number | null
  run: Run | null
  /** The most frequent failure of that run. */
  mainFailure: { stage: string; kind: string; count: number } | null
  lastArticleAt: number | null
  trouble: Trouble | null
}

/** Every outlet with its last run and what is wrong with it; those that are switched on first. */
export async function loadOutletStates({ db }: AppLoadContext): Promise<LoadedOutletState[]> {
  const runs = await listLatestRuns(db)
  const failures = await findMainFailures(
    db,
    [...runs.values()].map((run) => run.id),
  )
  const newest = await findNewestArticles(db)
  const alarms = Map.groupBy(await listOpenAlarms(db), (alarm) => alarm.outlet_id)
  const tags = await listOutletTags(db)
  const states = (await listOutlets(db)).map((outlet) => {
    const run = runs.get(outlet.id) ?? null
    const mainFailure = (run && failures.get(run.id)) ?? null
    const isEnabled = outlet.enabled === 1
    return {
      outlet: labelOutlet(outlet, tags.get(outlet.id)),
      isEnabled,
      nextRunAt: outlet.next_run_at,
      run,
      mainFailure,
      lastArticleAt: newest.get(outlet.id) ?? null,
      trouble: isEnabled ? findTrouble(alarms.get(outlet.id) ?? [], run, mainFailure?.kind ?? null) : null,
    }
  })
  return states.sort((a, b) => Number(b.isEnabled) - Number(a.isEnabled))
}
