import type { AppLoadContext } from '@remix-run/node'
import { listDailyTotals } from '#db/queries/daily-totals.ts'
import { countCreditedSources, countStories, listStories, type StoryOrder } from '#db/queries/story-lists.ts'
import { findSubjectLabel, listSubjectLabels } from '#db/queries/subject-labels.ts'
import { loadSelection } from '../../filters/load-selection.ts'
import { gatherCredits } from '../../stories/gather-credits.ts'
import { loadStoryHeads } from '../../stories/load-heads.ts'

const PAGE = 30
const MOST_CREDITS = 12

export type StoriesPage = Awaited<ReturnType<typeof loadStories>>

/** One page of the stories of a selection, and who credits whom in it. */
export async function loadStories(request: Request, context: AppLoadContext) {
  const { db } = context
  const { filter, today, outlets, selection } = await loadSelection(request, context, '7d')
  const params = new URL(request.url).searchParams
  const order: StoryOrder = params.get('sort') === 'newest' ? 'newest' : 'outlets'
  const subject = (await findSubjectLabel(db, params.get('subject') ?? '')) ?? null
  const offset = readOffset(params.get('after'))
  const asked = { subjectId: subject?.id ?? null, order, limit: PAGE + 1, offset }
  const rows = await listStories(db, selection, asked)
  const totals = await listDailyTotals(db, selection)
  const shown = rows.slice(0, PAGE).map((row) => row.id)
  return {
    ...{ filter, today, outlets, subject, order, offset },
    subjects: await listSubjectLabels(db),
    articles: totals.reduce((sum, row) => sum + row.articles, 0),
    outletsWithArticles: new Set(totals.map((row) => row.outlet_id)).size,
    total: await countStories(db, selection, asked.subjectId),
    stories: await loadStoryHeads(db, shown, outlets),
    next: rows.length > PAGE ? offset + PAGE : null,
    credits: gatherCredits(await countCreditedSources(db, selection), outlets).slice(0, MOST_CREDITS),
  }
}

function readOffset(asked: string | null): number {
  const offset = Number(asked ?? 0)
  return Number.isSafeInteger(offset) && offset > 0 ? offset : 0
}
