import type { AppLoadContext } from '@remix-run/node'
import { countCompanions } from '#db/queries/companions.ts'
import { listStoriesOfSubjects, type StoryOfSubject } from '#db/queries/story-lists.ts'
import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import type { SubjectCounts } from '#db/queries/weighed-counts.ts'
import type { Change } from '../figures/change.ts'
import { addDays } from '../figures/days.ts'
import { type Courses, loadCourses } from '../figures/load-courses.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { loadStoryHeads } from '../stories/load-heads.ts'
import type { Pair } from './compare.ts'
import { type Compared, explainMove, type Reason } from './explain-move.ts'
import { judgeMove, type Move } from './judge-move.ts'
import { type Comparison, comparePerOutlet, type History } from './load-comparison.ts'
import { HISTORY_DAYS } from './references.ts'

/** What goes with a move, by name. */
export type ToldReason =
  | { kind: 'story'; storyId: number; title: string; articles: number; outlets: number }
  | { kind: 'outlet'; outlet: OutletLabel; now: number; usual: number }
  | { kind: 'companion'; subject: SubjectLabel; articles: number }
  | { kind: 'spread'; outlets: number; of: number }
  | { kind: 'none' }

/** A subject that moved. `articles` and `outlets` are what its list shows; `compared` is of the outlets that can be compared. */
export type MovedSubject = {
  label: SubjectLabel
  articles: number
  outlets: number
  compared: Pair
  change: Change
  reason: ToldReason
  /** Articles of the four weeks before, a day each; null where too little was collected to say. */
  perDay: (number | null)[]
}

const MOST = 8

type Moved = { label: SubjectLabel; counted: Pick<SubjectCounts, 'articles' | 'outlets'>; compared: Pair; move: Move }

/** The subjects that moved most, each with what goes with it. */
export async function loadMoves(
  history: History,
  comparison: Comparison,
  counted: Map<number, SubjectCounts>,
  labels: SubjectLabel[],
  outlets: OutletLabel[],
): Promise<MovedSubject[]> {
  const moved = labels
    .flatMap((label): Moved[] => {
      const compared = comparison.articles.get(label.id) ?? { now: 0, usual: 0 }
      const move = judgeMove(compared, comparison.base)
      return move ? [{ label, compared, move, counted: counted.get(label.id) ?? { articles: 0, outlets: 0 } }] : []
    })
    .sort((a, b) => Math.abs(b.move.score) - Math.abs(a.move.score) || a.label.id - b.label.id)
    .slice(0, MOST)
  const reasons = await explainAll(history, comparison, moved)
  const told = await tellReasons(history.context, reasons, labels, outlets)
  const courses = await loadLastWeeks(history, moved)
  return moved.map(({ label, counted: own, compared, move }, index) => ({
    label,
    articles: own.articles,
    outlets: own.outlets,
    compared,
    change: move.change,
    reason: told[index]!,
    perDay: courses.get(label.id)!,
  }))
}

async function explainAll(history: History, comparison: Comparison, moved: Moved[]): Promise<Reason[]> {
  const { context, selection } = history
  const ids = moved.map(({ label }) => label.id)
  const stories = Map.groupBy(await listStoriesOfSubjects(context.db, ids, selection), (row: StoryOfSubject) => row.subject_id)
  const perOutlet = await comparePerOutlet(history, comparison, ids)
  const reasons: Reason[] = []
  for (const { label, counted, compared: sum } of moved) {
    const compared: Compared = { ...sum, perOutlet: perOutlet.get(label.id) ?? new Map() }
    const evidence = { articles: counted.articles, compared, stories: stories.get(label.id) ?? [] }
    const plain = explainMove({ ...evidence, companions: [] })
    const isOpen = (plain.kind === 'spread' || plain.kind === 'none') && compared.now > compared.usual
    // Companions are costly to count, so they are asked for only where nothing plainer was found.
    reasons.push(isOpen ? explainMove({ ...evidence, companions: await countCompanions(context.db, label.id, selection) }) : plain)
  }
  return reasons
}

async function tellReasons(
  { db }: AppLoadContext,
  reasons: Reason[],
  labels: SubjectLabel[],
  outlets: OutletLabel[],
): Promise<ToldReason[]> {
  const storyIds = reasons.flatMap((reason) => (reason.kind === 'story' ? [reason.storyId] : []))
  const titles = new Map((await loadStoryHeads(db, [...new Set(storyIds)], outlets)).map((story) => [story.id, story.first.title]))
  return reasons.map((reason): ToldReason => {
    if (reason.kind === 'story') return { ...reason, title: titles.get(reason.storyId) ?? '' }
    if (reason.kind === 'outlet') {
      const outlet = outlets.find((one) => one.id === reason.outletId)
      return outlet ? { kind: 'outlet', outlet, now: reason.now, usual: reason.usual } : { kind: 'none' }
    }
    if (reason.kind !== 'companion') return reason
    const subject = labels.find((one) => one.id === reason.subjectId)
    return subject ? { kind: 'companion', subject, articles: reason.articles } : { kind: 'none' }
  })
}

/** The four weeks before today, which is not over. */
function loadLastWeeks({ context, selection, today, totals, coverageOf }: History, moved: Moved[]): Promise<Courses> {
  const range = { from: addDays(today, -HISTORY_DAYS), to: addDays(today, -1) }
  const ids = moved.map(({ label }) => label.id)
  return loadCourses(context.db, ids, { ...selection, ...range }, totals, coverageOf)
}
