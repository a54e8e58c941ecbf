import type { AppLoadContext } from '@remix-run/node'
import { loadComparison } from '../brief/load-comparison.ts'
import { listDays } from '../figures/days.ts'
import { findSubjectId } from './find-subject-id.ts'
import { openPast } from './open-past.ts'
import type { Days, Firing, Judged, Rule } from './rule.ts'

/**
 * Days on which a subject was written of far more than is usual on that weekday. The comparison is the brief's: outlets that were collected on the day and on the
 * weeks before, shares of all that they published, today up to the same hour. Where too little was collected there is nothing to compare, and nothing fires.
 */
export async function judgeRise(context: AppLoadContext, rule: Extract<Rule, { kind: 'rise' }>, days: Days): Promise<Judged> {
  const subjectId = await findSubjectId(context, rule.subject)
  if (subjectId === null) return { firings: [], judgedDays: 0 }
  const past = await openPast(context, days)
  const firings: Firing[] = []
  let judgedDays = 0
  for (const day of listDays(days.from, days.to)) {
    const { basis, base, articles, comparedOutlets } = await loadComparison(past.historyOf(day, day), subjectId)
    const { now, usual } = articles.get(subjectId) ?? { now: 0, usual: 0 }
    if (basis === null || base.usual === 0) continue
    judgedDays++
    const expected = (usual / base.usual) * base.now
    if (!isRise(now, expected, rule)) continue
    firings.push({
      key: `rise ${rule.subject} ${day}`,
      day,
      evidence: { kind: 'rise', subject: rule.subject, now, usual, expected, outlets: comparedOutlets, basis },
    })
  }
  return { firings, judgedDays }
}

/** At least so many, and so many times what was to be expected. Nothing expected and something there is a rise too. */
export function isRise(now: number, expected: number, { factor, least }: { factor: number; least: number }): boolean {
  return now >= least && now >= factor * expected
}
