import type { AppLoadContext } from '@remix-run/node'
import { listSubjectsByArticles } from '#db/queries/listed-counts.ts'
import { listLeadingStories, listSelected } from '#db/queries/selection-lists.ts'
import { listSubjectLabels, type SubjectLabel } from '#db/queries/subject-labels.ts'
import { loadExploration } from '../../figures/load-exploration.ts'
import type { LoadedQuestion } from '../../filters/load-question.ts'
import { suggestSubjects } from '../search/suggest-subjects.ts'

export type ExplorePage = Awaited<ReturnType<typeof loadExplorePage>>

const NEWEST = 6
const MOST_STORIES = 5
const LEADING = 6

/** Everything on /explore: the figure, what may be chosen, and the articles and stories behind it. */
export async function loadExplorePage(request: Request, context: AppLoadContext) {
  const { db } = context
  const { figure, loaded, selection } = await loadExploration(request, context)
  const labels = await listSubjectLabels(db)
  const articles = await listSelected(db, selection, { before: null, limit: NEWEST })
  return {
    figure,
    outlets: loaded.outlets,
    /** The moment of this answer, to pin it to. */
    at: loaded.at,
    subjects: labels,
    leading: await findLeading(context, loaded, labels),
    /** Subjects that are named as one of the queries. */
    meant: (await Promise.all(loaded.question.queries.map((typed) => suggestSubjects(db, typed)))).flat(),
    stories: await listLeadingStories(db, selection, MOST_STORIES),
    newest: articles.map(({ id, title, outlet_id, day, published_at, published_precision }) => ({
      id,
      title,
      outlet: loaded.outlets.find((one) => one.id === outlet_id)!,
      day,
      publishedAt: published_at,
      precision: published_precision,
    })),
  }
}

/** The speakers and topics with most articles in these days and outlets, that are not chosen yet. */
async function findLeading({ db }: AppLoadContext, { question, selection, chosen }: LoadedQuestion, labels: SubjectLabel[]) {
  const { from, to } = question.filter
  if (selection.days === 'undated') return []
  const labelOf = new Map(labels.map((label) => [label.id, label]))
  return (await listSubjectsByArticles(db, null, { outletIds: chosen.map(({ id }) => id), from, to }))
    .flatMap((id) => labelOf.get(id) ?? [])
    .filter(({ slug }) => !question.subjects.includes(slug))
    .slice(0, LEADING)
}
