import type { AppLoadContext } from '@remix-run/node'
import { type ListedArticle, listArticles, listSubjectsOfArticles, listUndatedArticles } from '#db/queries/article-lists.ts'
import { listDailyCounts } from '#db/queries/daily-counts.ts'
import { listDailyTotals } from '#db/queries/daily-totals.ts'
import { countUndatedPerOutlet } from '#db/queries/outlet-states.ts'
import { countUndatedOfSubject } from '#db/queries/sentences.ts'
import { findSubjectLabel } from '#db/queries/subject-labels.ts'
import { loadSelection } from '../../filters/load-selection.ts'
import { readCursor, writeCursor } from '../../sentences/load-sentences.ts'

const PAGE = 40

/** One page of the articles list: of a selection, of a subject in it, or of the undated ones. Its number is the one that the charts show. */
export async function loadArticles(request: Request, context: AppLoadContext) {
  const { db } = context
  const loaded = await loadSelection(request, context, '7d')
  const { filter, today, outlets, selection } = loaded
  const params = new URL(request.url).searchParams
  const slug = params.get('subject')
  const subject = slug === null ? null : ((await findSubjectLabel(db, slug)) ?? null)
  const isUndated = params.get('undated') === '1' && subject === null
  const before = readCursor(params.get('before'))
  const asked = { subjectId: subject?.id ?? null, before, limit: PAGE + 1 }
  const rows = isUndated ? await listUndatedArticles(db, selection.outletIds, before, PAGE + 1) : await listArticles(db, selection, asked)
  const undated = await countUndated(context, selection.outletIds, subject?.id ?? null)
  return {
    filter,
    today,
    outlets,
    subject,
    isUndated,
    undated,
    total: isUndated ? undated : await countListed(context, selection, subject?.id ?? null),
    isFirstPage: before === null,
    articles: await describe(context, rows.slice(0, PAGE), outlets),
    older: rows.length > PAGE ? cursorOf(rows[PAGE - 1]!) : null,
  }
}

/** From the same counts as the charts, so that no two screens disagree. */
async function countListed(
  { db }: AppLoadContext,
  selection: Parameters<typeof listDailyTotals>[1],
  subjectId: number | null,
): Promise<number> {
  const rows = subjectId === null ? await listDailyTotals(db, selection) : await listDailyCounts(db, subjectId, selection)
  return rows.reduce((sum, row) => sum + row.articles, 0)
}

async function countUndated({ db }: AppLoadContext, outletIds: number[], subjectId: number | null): Promise<number> {
  if (subjectId !== null) return countUndatedOfSubject(db, subjectId, outletIds)
  const counts = await countUndatedPerOutlet(db)
  return outletIds.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0)
}

async function describe({ db }: AppLoadContext, rows: ListedArticle[], outlets: Awaited<ReturnType<typeof loadSelection>>['outlets']) {
  const subjects = Map.groupBy(
    await listSubjectsOfArticles(
      db,
      rows.map((row) => row.id),
    ),
    (row) => row.article_id,
  )
  return rows.map(({ id, outlet_id, title, lead, day, published_at, published_precision }) => {
    const outlet = outlets.find((one) => one.id === outlet_id)
    if (!outlet) throw new Error(`Cannot list article ${id}: its outlet ${outlet_id} does not exist`)
    return { id, title, lead, outlet, day, publishedAt: published_at, precision: published_precision, subjects: subjects.get(id) ?? [] }
  })
}

function cursorOf({ published_at, id }: ListedArticle): string {
  return writeCursor({ publishedAt: published_at ?? 0, id })
}
