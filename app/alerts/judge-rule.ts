import type { AppLoadContext } from '@remix-run/node'
import { parseQuery } from '#analysis/query/parse-query.ts'
import { listAlarmsBetween } from '#db/queries/alarms.ts'
import { listSearchedTexts } from '#db/queries/search.ts'
import { countDays, dayAt } from '../figures/days.ts'
import { loadSelection } from '../filters/load-selection.ts'
import { runQuery } from '../filters/run-query.ts'
import { judgeFirstQuote } from './judge-first-quote.ts'
import { judgeRise } from './judge-rise.ts'
import { judgeSilence } from './judge-silence.ts'
import type { Days, Firing, Judged, Rule } from './rule.ts'

/** No alert is read that fires more often. */
const MOST_ARTICLES = 500

/**
 * Every time that a rule came true on some days, oldest first: the same for the days that are now as for the stored past. Days that were not collected
 * are no evidence of anything. What the rule names may be gone: then it never fires.
 */
export async function judgeRule(context: AppLoadContext, rule: Rule, days: Days): Promise<Judged> {
  switch (rule.kind) {
    case 'rise':
      return judgeRise(context, rule, days)
    case 'first-quote':
      return judgeFirstQuote(context, rule, days)
    case 'silence':
      return judgeSilence(context, rule, days)
    case 'phrase':
      return { firings: await judgePhrase(context, rule.query, days), judgedDays: countDays(days.from, days.to) }
    case 'trouble':
      return { firings: await judgeTrouble(context, rule.outlet, days), judgedDays: countDays(days.from, days.to) }
  }
}

async function judgePhrase(context: AppLoadContext, typed: string, days: Days): Promise<Firing[]> {
  const read = parseQuery(typed)
  if ('problem' in read) return []
  const { hits } = await runQuery(context.db, read.query, { outletIds: null, days, textLanguage: null, subjectId: null }, 'time')
  const newest = hits.slice(-MOST_ARTICLES)
  const texts = new Map(
    (
      await listSearchedTexts(
        context.db,
        newest.map(({ id }) => id),
      )
    ).map((text) => [text.id, text]),
  )
  const { outlets } = await loadSelection(new Request('http://rasad/'), context, '1d')
  const slugs = new Map(outlets.map(({ id, slug }) => [id, slug]))
  return newest
    .filter(({ day }) => day !== null)
    .map(({ id, day, outletId }) => ({
      key: `article ${id}`,
      day: day!,
      evidence: {
        kind: 'phrase' as const,
        query: typed,
        articleId: id,
        title: texts.get(id)?.title ?? '',
        outlet: slugs.get(outletId) ?? '',
      },
    }))
    .sort((a, b) => a.day.localeCompare(b.day))
}

async function judgeTrouble(context: AppLoadContext, outlet: string | null, { from, to }: Days): Promise<Firing[]> {
  const { outlets } = await loadSelection(new Request('http://rasad/'), context, '1d')
  const bySlug = new Map(outlets.map((one) => [one.id, one]))
  const alarms = await listAlarmsBetween(context.db, Date.parse(from) - 86_400_000, Date.parse(to) + 2 * 86_400_000)
  return alarms.flatMap(({ id, outlet_id, kind, opened_at }): Firing[] => {
    const label = bySlug.get(outlet_id)
    const day = label && dayAt(opened_at, label.timeZone)
    if (!label || !day || day < from || day > to || (outlet !== null && label.slug !== outlet)) return []
    return [{ key: `alarm ${id}`, day, evidence: { kind: 'trouble', outlet: label.slug, trouble: kind } }]
  })
}
