import type { AppLoadContext } from '@remix-run/node'
import { listLeadingStories, listSelected } from '#db/queries/selection-lists.ts'
import { listSubjectLabels } from '#db/queries/subject-labels.ts'
import { loadExploration } from '../../figures/load-exploration.ts'
import { suggestSubjects } from '../search/suggest-subjects.ts'
import { findLeading } from './find-leading.ts'

export type ExplorePage = Awaited<ReturnType<typeof loadExplorePage>>

const NEWEST = 6
const MOST_STORIES = 5

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
