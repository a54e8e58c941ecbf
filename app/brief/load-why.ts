import type { AppLoadContext } from '@remix-run/node'
import { type Companion, countCompanions } from '#db/queries/companions.ts'
import { listDailyCounts } from '#db/queries/daily-counts.ts'
import { listRunningRecounts } from '#db/queries/recounts.ts'
import { listStoriesOfSubjects } from '#db/queries/story-lists.ts'
import { findSubjectLabel, listSubjectLabels, type SubjectLabel } from '#db/queries/subject-labels.ts'
import type { Part } from '../figures/change.ts'
import { isCollected } from '../figures/coverage.ts'
import { addDays } from '../figures/days.ts'
import { loadSelection, type OutletLabel } from '../filters/load-selection.ts'
import { loadStoryHeads } from '../stories/load-heads.ts'
import type { Pair } from './compare.ts'
import { comparePerOutlet, loadComparison, loadHistory } from './load-comparison.ts'
import { HISTORY_DAYS } from './references.ts'

const MOST_STORIES = 8
const MOST_COMPANIONS = 8

export type Why = Awaited<ReturnType<typeof loadWhy>>

/** An outlet's articles on the subject; `pair` is null where the outlet cannot be compared, `isGap` where a day of it was not collected. */
export type WhyOutlet = { outlet: OutletLabel; articles: number; pair: Pair | null; isGap: boolean }

/** A subject that stands in the same articles: of all of them, and of those of the four weeks before. */
export type WhyCompanion = { label: SubjectLabel; now: Part; before: Part }

/** What goes with the articles on a subject on some days: stories, outlets, other subjects, each against what is usual. Throws 404 where there is no such subject. */
export async function loadWhy(request: Request, context: AppLoadContext, slug: string) {
  const { db } = context
  const subject = await findSubjectLabel(db, slug)
  if (!subject) throw new Response(null, { status: 404 })
  const { filter, today, outlets, chosen, selection } = await loadSelection(request, context, '1d')
  const history = await loadHistory(context, selection, today)
  const comparison = await loadComparison(history, subject.id)
  const rows = await listDailyCounts(db, subject.id, selection)
  const articles = rows.reduce((sum, row) => sum + row.articles, 0)
  const pairs = (await comparePerOutlet(history, comparison, [subject.id])).get(subject.id)
  const stories = (await listStoriesOfSubjects(db, [subject.id], selection)).filter((story) => story.articles > 1)
  const heads = await loadStoryHeads(
    db,
    stories.slice(0, MOST_STORIES).map((story) => story.story_id),
    outlets,
  )
  const perOutlet = new Map<number, number>()
  for (const row of rows) perOutlet.set(row.outlet_id, (perOutlet.get(row.outlet_id) ?? 0) + row.articles)
  const describeOutlet = (outlet: OutletLabel): WhyOutlet => ({
    outlet,
    articles: perOutlet.get(outlet.id) ?? 0,
    pair: comparison.weights.some((one) => one.outletId === outlet.id && one.now === 1)
      ? (pairs?.get(outlet.id) ?? { now: 0, usual: 0 })
      : null,
    isGap: history.days.some((day) => !isCollected(history.coverageOf(outlet.id, day))),
  })
  return {
    ...{ subject, filter, today, outlets, articles, basis: comparison.basis },
    outletsWithArticles: [...perOutlet.values()].filter((count) => count > 0).length,
    compared: comparison.articles.get(subject.id) ?? { now: 0, usual: 0 },
    base: comparison.base,
    stories: heads.map((head) => ({ head, articles: stories.find((story) => story.story_id === head.id)!.articles })),
    moreStories: Math.max(0, stories.length - MOST_STORIES),
    copies: stories.reduce((sum, story) => sum + story.articles, 0),
    perOutlet: chosen
      .map(describeOutlet)
      .filter(({ articles: own, pair }) => own > 0 || (pair !== null && pair.usual >= 1))
      .sort((a, b) => b.articles - a.articles || (b.pair?.usual ?? 0) - (a.pair?.usual ?? 0)),
    companions: await loadCompanions(history, subject.id, articles),
    recounts: await listRunningRecounts(db),
  }
}

/** Those that stand in more of the articles than they did in the four weeks before come first. */
async function loadCompanions(
  { context, selection }: Awaited<ReturnType<typeof loadHistory>>,
  subjectId: number,
  articles: number,
): Promise<WhyCompanion[]> {
  const { db } = context
  const before = { ...selection, from: addDays(selection.from, -HISTORY_DAYS), to: addDays(selection.from, -1) }
  const labels = new Map((await listSubjectLabels(db)).map((label) => [label.id, label]))
  const now = await countCompanions(db, subjectId, selection)
  const past = byId(await countCompanions(db, subjectId, before))
  const base = (await listDailyCounts(db, subjectId, before)).reduce((sum, row) => sum + row.articles, 0)
  const excess = ({ subject_id, articles: count }: Companion) => count - (base === 0 ? 0 : ((past.get(subject_id) ?? 0) / base) * articles)
  return now
    .filter(({ subject_id, articles: count }) => count > 1 && labels.has(subject_id))
    .sort((a, b) => excess(b) - excess(a))
    .slice(0, MOST_COMPANIONS)
    .map(({ subject_id, articles: count }) => ({
      label: labels.get(subject_id)!,
      now: { count, base: articles },
      before: { count: past.get(subject_id) ?? 0, base },
    }))
}

function byId(companions: Companion[]): Map<number, number> {
  return new Map(companions.map(({ subject_id, articles }) => [subject_id, articles]))
}
