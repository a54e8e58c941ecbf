import type { Alarm } from '#db/queries/alarms.ts'
import type { Run } from '#db/queries/runs.ts'

/** The kinds of alarm that scraper/health/find-trouble.ts opens, and a run that broke off. */
export const troubleKinds = [
  'unreachable',
  'refused',
  'layout-broken',
  'bodies-short',
  'dates-missing',
  'source-empty',
  'stopped',
  'crashed',
  'unknown',
] as const

export type TroubleKind = (typeof troubleKinds)[number]

/** What is wrong with an outlet, since when (epoch milliseconds), and the most frequent failure of its last run (null where it had none). */
export type Trouble = { kind: TroubleKind; since: number; failure: string | null }

/** Judges an outlet by its open alarms, oldest first, and by a last run that broke off. */
export function findTrouble(
  alarms: Pick<Alarm, 'kind' | 'opened_at'>[],
  run: Pick<Run, 'state' | 'started_at'> | null,
  failure: string | null,
): Trouble | null {
  const alarm = alarms[0]
  if (alarm) return { kind: troubleKinds.find((one) => one === alarm.kind) ?? 'unknown', since: alarm.opened_at, failure }
  return run?.state === 'crashed' ? { kind: 'crashed', since: run.started_at, failure } : null
}
