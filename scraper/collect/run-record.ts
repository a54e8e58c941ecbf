import { insertFailure } from '#db/queries/failures.ts'
import { countWanted } from '#db/queries/frontier.ts'
import { type RunCounts, type RunSources, startRun, updateRun } from '#db/queries/runs.ts'
import type { FailureRow, RunRow } from '#db/rows/collecting.ts'
import { emptyTally, isContinuous, type SourceTally } from '../discover/source-tally.ts'
import type { CollectFailure } from './failure.ts'
import type { StaffedNewsroom } from './newsroom.ts'

/** How far the run of one outlet has come. `remaining`: addresses still wanted; `perSecond` in real time; `secondsLeft` null before it can be told. */
export type RunProgress = RunCounts & {
  outletId: number
  slug: string
  isOver: boolean
  perSecond: number
  secondsLeft: number | null
  /** How often what went wrong at which stage, most frequent first. */
  failures: { stage: FailureRow['stage']; kind: CollectFailure; count: number }[]
  /** Why the run ended before its end; null where it did not. */
  note: string | null
}

/** A run while it goes on: its counts, and what is written of it. */
export type RunRecord = {
  runId: number
  kind: RunRow['kind']
  startedAt: number
  counts: RunCounts
  tally: SourceTally
  /** `pageId`: the archived page that came all the same. */
  fail: (stage: FailureRow['stage'], failure: CollectFailure, url: string, detail: string | null, pageId?: number | null) => Promise<void>
  /** What the sources have told so far, as it is kept. */
  sources: () => RunSources
  /** Writes the counts and tells who watches, at most once in `reportEveryMs`; with an `ending` at once. */
  report: (ending?: { note: string | null }) => Promise<void>
  /** Writes what there is, at once. */
  save: () => Promise<void>
}

const reportEveryMs = 500

/** Opens a run in the database. The caller holds the outlet's lease. */
export async function openRun(
  newsroom: StaffedNewsroom,
  outlet: { id: number; slug: string },
  { kind, isFirst }: { kind: RunRow['kind']; isFirst: boolean },
  onProgress: (progress: RunProgress) => void,
): Promise<RunRecord> {
  const { db, now, worker } = newsroom
  const startedAt = now()
  const runId = await startRun(db, { outlet_id: outlet.id, kind, worker, started_at: startedAt })
  const counts: RunCounts = { discovered: 0, fetched: 0, stored: 0, updated: 0, failed: 0, remaining: 0 }
  const openedMs = performance.now()
  let reportedMs = Number.NEGATIVE_INFINITY
  const failures = new Map<string, RunProgress['failures'][number]>()

  const fail: RunRecord['fail'] = async (stage, kind, url, detail, pageId = null) => {
    const known = failures.get(`${stage} ${kind}`)
    failures.set(`${stage} ${kind}`, { stage, kind, count: (known?.count ?? 0) + 1 })
    await insertFailure(db, { run_id: runId, outlet_id: outlet.id, stage, kind, url, detail, at: now(), page_id: pageId })
  }

  const tally = { ...emptyTally }
  const sources = () => ({
    sources_reached: tally.reached,
    sources_failed: tally.failed,
    is_continuous: isFirst ? null : isContinuous(tally) && !tally.isBrokenOff ? (1 as const) : (0 as const),
  })
  const save = () => updateRun(db, runId, { ...counts, ...sources() })

  async function report(ending?: { note: string | null }): Promise<void> {
    const isOver = ending !== undefined
    if (!isOver && performance.now() - reportedMs < reportEveryMs) return
    reportedMs = performance.now()
    counts.remaining = await countWanted(db, outlet.id)
    if (!isOver) await save()
    const perSecond = counts.fetched / Math.max(1, (performance.now() - openedMs) / 1000)
    const secondsLeft = isOver ? 0 : perSecond > 0 ? Math.round(counts.remaining / perSecond) : null
    onProgress({
      ...counts,
      outletId: outlet.id,
      slug: outlet.slug,
      isOver,
      perSecond: Math.round(perSecond * 10) / 10,
      secondsLeft,
      failures: [...failures.values()].sort((a, b) => b.count - a.count),
      note: ending?.note ?? null,
    })
  }

  return { runId, kind, startedAt, counts, tally, sources, fail, report, save }
}
