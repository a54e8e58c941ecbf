import type { AppLoadContext } from '@remix-run/node'
import { listRunningRecounts } from '#db/queries/recounts.ts'
import { listStories } from '#db/queries/story-lists.ts'
import { listSubjectLabels } from '#db/queries/subject-labels.ts'
import { sumCountsPerSubject } from '#db/queries/weighed-counts.ts'
import { dayAt } from '../figures/days.ts'
import { findFirstSteps } from '../figures/find-first-steps.ts'
import { loadOutletStates } from '../figures/load-outlet-states.ts'
import { loadSelection } from '../filters/load-selection.ts'
import { loadStoryHeads } from '../stories/load-heads.ts'
import { loadComparison, loadHistory } from './load-comparison.ts'
import { loadMoves } from './load-moves.ts'
import { loadNewNames, loadSilent, loadVoices } from './load-voices.ts'
import { readWindow } from './window.ts'

const MOST_STORIES = 6

export type Brief = Awaited<ReturnType<typeof loadBrief>>

/** Everything that the morning brief says. `lastVisitAt`: when the reader's visit before this one ended, null on the first. */
export async function loadBrief(request: Request, context: AppLoadContext, lastVisitAt: number | null) {
  const { db, config } = context
  const { filter, today, outlets, selection: chosen } = await loadSelection(request, context, '1d')
  const visitDay = lastVisitAt === null ? null : dayAt(lastVisitAt, config.timeZone)
  const window = readWindow(new URL(request.url).searchParams.get('since'), today, visitDay)
  const history = await loadHistory(context, { ...chosen, from: window.from, to: window.to }, today)
  const { selection, totals } = history
  const counted = new Map((await sumCountsPerSubject(db, selection)).map((row) => [row.subject_id, row]))
  const comparison = await loadComparison(history)
  const labels = await listSubjectLabels(db)
  const speakers = labels.filter((label) => label.kind === 'speaker')
  const stories = await listStories(db, selection, { subjectId: null, order: 'outlets', limit: MOST_STORIES, offset: 0 })
  const states = await loadOutletStates(context)
  const own = totals.filter((row) => row.day >= selection.from)
  return {
    ...{ filter: { ...filter, from: window.from, to: window.to }, today, outlets, window, lastVisitAt },
    articles: own.reduce((sum, row) => sum + row.articles, 0),
    outletsWithArticles: new Set(own.map((row) => row.outlet_id)).size,
    basis: comparison.basis,
    base: comparison.base,
    comparedOutlets: comparison.comparedOutlets,
    moves: await loadMoves(history, comparison, counted, labels, outlets),
    voices: await loadVoices(history, comparison, counted, speakers, outlets),
    silent: await loadSilent(history, comparison, counted, speakers),
    newNames: await loadNewNames(history),
    stories: await loadStoryHeads(
      db,
      stories.filter((story) => story.outlets > 1).map((story) => story.id),
      outlets,
    ),
    troubled: states.filter((state) => state.trouble !== null),
    recounts: await listRunningRecounts(db),
    firstSteps: await findFirstSteps(context),
  }
}
