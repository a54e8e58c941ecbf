import type { Alarm } from '#db/queries/alarms.ts'
import type { Run } from '#db/queries/runs.ts'
import type { MessageKey } from '../i18n/catalogues.ts'

/** The kinds of alarm that scraper/health/find-trouble.ts opens, and a run that broke off. */
const kinds = [
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

export type TroubleKind = (typeof kinds)[number]

/** What is wrong with an outlet, since when (epoch milliseconds), and the most frequent failure of its last run (null where it had none). */
export type Trouble = { kind: TroubleKind; since: number; failure: string | null }

/** The words of an alarm's kind; general ones where a newer collector knows more kinds than these pages. */
export function alarmKey(kind: string): MessageKey {
  return `trouble.${kinds.find((one) => one === kind) ?? 'unknown'}`
}

/** Judges an outlet by its open alarms, oldest first, and by a last run that broke off. */
export function findTrouble(
  alarms: Pick<Alarm, 'kind' | 'opened_at'>[],
  run: Pick<Run, 'state' | 'started_at'> | null,
  failure: string | null,
): Trouble | null {
  const alarm = alarms[0]
  if (alarm) return { kind: kinds.find((one) => one === alarm.kind) ?? 'unknown', since: alarm.opened_at, failure }
  return run?.state === 'crashed' ? { kind: 'crashed', since: run.started_at, failure } : null
}
