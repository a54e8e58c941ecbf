import type { AppLoadContext } from '@remix-run/node'
import { countCompanions } from '#db/queries/companions.ts'
import { sumArticlesPerSubjectAndDay } from '#db/queries/daily-counts.ts'
import { listStoriesOfSubjects, type StoryOfSubject } from '#db/queries/story-lists.ts'
import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import type { Change } from '../figures/change.ts'
import { addDays, listDays } from '../figures/days.ts'
import { findGapDays } from '../figures/load-ranking.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { loadStoryHeads } from '../stories/load-heads.ts'
import type { Compared, Pair } from './compare.ts'
import type { Counted } from './count-subjects.ts'
import { explainMove, type Reason } from './explain-move.ts'
import { judgeMove, type Move } from './judge-move.ts'
import type { Comparison, History } from './load-comparison.ts'
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

type Moved = { label: SubjectLabel; counted: Counted; compared: Compared; move: Move }

/** The subjects that moved most, each with what goes with it. */
export async function loadMoves(
  history: History,
  { articles, base }: Comparison,
  counted: Map<number, Counted>,
  labels: SubjectLabel[],
  outlets: OutletLabel[],
): Promise<MovedSubject[]> {
  const moved = labels
    .flatMap((label): Moved[] => {
      const compared = articles.get(label.id) ?? { now: 0, usual: 0, perOutlet: new Map() }
      const move = judgeMove(compared, base)
      return move ? [{ label, compared, move, counted: counted.get(label.id) ?? nothing }] : []
    })
    .sort((a, b) => Math.abs(b.move.score) - Math.abs(a.move.score) || a.label.id - b.label.id)
    .slice(0, MOST)
  const reasons = await explainAll(history, moved)
  const told = await tellReasons(history.context, reasons, labels, outlets)
  const courses = await loadCourses(history, moved)
  return moved.map(({ label, counted: own, compared, move }, index) => ({
    label,
    articles: own.articles,
    outlets: own.outlets.size,
    compared: { now: compared.now, usual: compared.usual },
    change: move.change,
    reason: told[index]!,
    perDay: courses.get(label.id)!,
  }))
}

const nothing: Counted = { articles: 0, quotes: 0, outlets: new Set(), quotingOutlets: new Set() }

async function explainAll({ context, selection }: History, moved: Moved[]): Promise<Reason[]> {
  const ids = moved.map(({ label }) => label.id)
  const stories = Map.groupBy(await listStoriesOfSubjects(context.db, ids, selection), (row: StoryOfSubject) => row.subject_id)
  const reasons: Reason[] = []
  for (const { label, counted, compared } of moved) {
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
async function loadCourses(
  { context, selection, today, totals, coverageOf }: History,
  moved: Moved[],
): Promise<Map<number, (number | null)[]>> {
  const range = { from: addDays(today, -HISTORY_DAYS), to: addDays(today, -1) }
  const days = listDays(range.from, range.to)
  const ids = moved.map(({ label }) => label.id)
  const rows = await sumArticlesPerSubjectAndDay(context.db, ids, { ...selection, ...range })
  const byKey = new Map(rows.map((row) => [`${row.subject_id} ${row.day}`, row.articles]))
  const isGap = findGapDays(selection.outletIds, days, totals, coverageOf)
  return new Map(ids.map((id) => [id, days.map((day, index) => (isGap[index] ? null : (byKey.get(`${id} ${day}`) ?? 0)))]))
}
