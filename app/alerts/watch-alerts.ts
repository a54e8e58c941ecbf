import type { AppLoadContext } from '@remix-run/node'
import { type Alert, insertFirings, listAlerts, updateAlert } from '#db/queries/alerts.ts'
import { findNewestArticleId } from '#db/queries/progress.ts'
import { addDays, dayAt } from '../figures/days.ts'
import { judgeRule } from './judge-rule.ts'
import type { Rule } from './rule.ts'
import { tellAlert } from './tell-alert.ts'

/** News is judged this often while something comes in, and the passing of time (a day that ends, quiet hours) at least so often. */
const BUSY_MS = 60_000
const IDLE_MS = 10 * 60_000
/** Late articles still count: a day is looked at again for so long. */
const DAYS_BACK = 2

let newestSeen = -1

/**
 * Looks at the rules after something was stored, records what came true and tells it. It runs beside the pages and not in the collector, so that an alert's
 * numbers are the pages' own, by the same code (docs/decisions/055-alerts.md).
 */
export async function watchAlerts(context: AppLoadContext): Promise<void> {
  const { db, now } = context
  const running = (await listAlerts(db, 0)).filter(({ state }) => state === 'running')
  if (running.length === 0) return
  const newest = await findNewestArticleId(db)
  for (const alert of running) {
    const wait = newest === newestSeen ? IDLE_MS : BUSY_MS
    if (alert.judged_at === null || now() - alert.judged_at >= wait || now() < alert.judged_at) await judge(context, alert)
    await tellAlert(context, alert)
  }
  newestSeen = newest
}

/** What was before somebody made the alert is past: it was shown then, and is not told. */
async function judge(context: AppLoadContext, alert: Alert): Promise<void> {
  const { db, now } = context
  const today = dayAt(now() + 14 * 3_600_000, 'UTC') // where it is first
  const since = dayAt(alert.watched_from, alert.time_zone)
  const back = addDays(today, -DAYS_BACK)
  const { firings } = await judgeRule(context, JSON.parse(alert.rule) as Rule, { from: back < since ? since : back, to: today })
  await insertFirings(db, alert.id, firings, now())
  await updateAlert(db, alert.id, { judged_at: now() })
}
