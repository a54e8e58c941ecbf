import type { AppLoadContext } from '@remix-run/node'
import { findLastQuotedDays, listDailyCounts } from '#db/queries/daily-counts.ts'
import { findSilent } from '../brief/find-silent.ts'
import { loadComparison } from '../brief/load-comparison.ts'
import { addDays, listDays } from '../figures/days.ts'
import { findSubjectId } from './find-subject-id.ts'
import { openPast } from './open-past.ts'
import type { Days, Firing, Judged, Rule } from './rule.ts'

/**
 * Stretches of days without a quote of somebody who is usually quoted on such days, by the brief's rule: at least five quotes usual in outlets that were collected, and
 * these bring at least four fifths of what is usual. An outage is not silence. A silence is told once, however long; today is not over and is not judged.
 */
export async function judgeSilence(context: AppLoadContext, rule: Extract<Rule, { kind: 'silence' }>, days: Days): Promise<Judged> {
  const subjectId = await findSubjectId(context, rule.speaker)
  if (subjectId === null) return { firings: [], judgedDays: 0 }
  const past = await openPast(context, days)
  const firings: Firing[] = []
  let judgedDays = 0
  for (const day of listDays(days.from, days.to)) {
    if (day >= past.today) continue
    const from = addDays(day, 1 - rule.days)
    const history = past.historyOf(from, day)
    const counts = await listDailyCounts(context.db, subjectId, history.selection)
    if (listDays(from, day).every(past.isCollected)) judgedDays++
    if (counts.some((row) => row.direct_quotes + row.colon_quotes + row.indirect_quotes > 0)) continue
    const { basis, quotes, usualQuotes } = await loadComparison(history, subjectId)
    const silent = basis === null ? undefined : findSilent(new Set(), quotes, usualQuotes).find((one) => one.subjectId === subjectId)
    if (!silent) continue
    const lastDay = (await findLastQuotedDays(context.db, [subjectId], history.selection.outletIds, from)).get(subjectId) ?? null
    const key = `silence ${rule.speaker} ${lastDay}`
    if (firings.some((one) => one.key === key)) continue
    firings.push({ key, day, evidence: { kind: 'silence', speaker: rule.speaker, from, usual: silent.usual, lastDay } })
  }
  return { firings, judgedDays }
}
