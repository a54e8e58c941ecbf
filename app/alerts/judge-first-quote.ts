import type { AppLoadContext } from '@remix-run/node'
import { listDailyCounts } from '#db/queries/daily-counts.ts'
import { addDays, listDays } from '../figures/days.ts'
import { findSubjectId } from './find-subject-id.ts'
import { openPast } from './open-past.ts'
import type { Days, Firing, Judged, Rule } from './rule.ts'

/** Of the days before, at least so many must have been collected: who was not looked for was not silent. */
const LEAST_COLLECTED = 0.8

/** Days with a quote of a speaker after a stretch of days without one. */
export async function judgeFirstQuote(context: AppLoadContext, rule: Extract<Rule, { kind: 'first-quote' }>, days: Days): Promise<Judged> {
  const subjectId = await findSubjectId(context, rule.speaker)
  if (subjectId === null) return { firings: [], judgedDays: 0 }
  const past = await openPast(context, days, rule.days)
  const { selection } = past.historyOf(addDays(days.from, -rule.days), days.to)
  const quotesOf = new Map<string, number>()
  for (const row of await listDailyCounts(context.db, subjectId, selection))
    quotesOf.set(row.day, (quotesOf.get(row.day) ?? 0) + row.direct_quotes + row.colon_quotes + row.indirect_quotes)
  const before = (day: string) => listDays(addDays(day, -rule.days), addDays(day, -1))
  const judged = listDays(days.from, days.to).filter((day) => before(day).filter(past.isCollected).length >= LEAST_COLLECTED * rule.days)
  const firings = judged.flatMap((day): Firing[] => {
    const quotes = quotesOf.get(day) ?? 0
    if (quotes === 0 || before(day).some((one) => (quotesOf.get(one) ?? 0) > 0)) return []
    const collected = before(day).filter(past.isCollected).length
    return [
      {
        key: `first-quote ${rule.speaker} ${day}`,
        day,
        evidence: { kind: 'first-quote', speaker: rule.speaker, quotes, days: rule.days, collected },
      },
    ]
  })
  return { firings, judgedDays: judged.length }
}
