import type { AppLoadContext } from '@remix-run/node'
import { findMainFailures, findNewestArticles } from '#db/queries/outlet-states.ts'
import { listOutlets, type Outlet } from '#db/queries/outlets.ts'
import { listLatestRuns, type Run } from '#db/queries/runs.ts'
import { labelOutlet, type OutletLabel } from '../filters/load-selection.ts'
import { findTrouble, type Trouble } from './outlet-trouble.ts'

export type LoadedOutletState = {
  outlet: OutletLabel
  isEnabled: boolean
  nextRunAt: number | null
  run: Run | null
  mainFailure: { stage: string; kind: string; count: number } | null
  lastArticleAt: number | null
  trouble: Trouble | null
}

/** Every outlet with its last run and what is wrong with it; the enabled ones first. */
export async function loadOutletStates({ db, now }: AppLoadContext): Promise<LoadedOutletState[]> {
  const outlets = await listOutlets(db)
  const runs = await listLatestRuns(db)
  const failures = await findMainFailures(
    db,
    [...runs.values()].map((run) => run.id),
  )
  const newest = await findNewestArticles(db)
  return outlets
    .map((outlet) => judge(outlet, runs.get(outlet.id) ?? null, failures, newest, now()))
    .sort((a, b) => Number(b.isEnabled) - Number(a.isEnabled))
}

function judge(
  outlet: Outlet,
  run: Run | null,
  failures: Awaited<ReturnType<typeof findMainFailures>>,
  newest: Map<number, number>,
  now: number,
): LoadedOutletState {
  const mainFailure = (run && failures.get(run.id)) ?? null
  const lastArticleAt = newest.get(outlet.id) ?? null
  const isEnabled = outlet.enabled === 1
  return {
    outlet: labelOutlet(outlet),
    isEnabled,
    nextRunAt: outlet.next_run_at,
    run,
    mainFailure,
    lastArticleAt,
    trouble: findTrouble({ run: run ?? undefined, failureKind: mainFailure?.kind ?? null, lastArticleAt, isEnabled }, now),
  }
}
