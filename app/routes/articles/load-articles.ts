import type { AppLoadContext } from '@remix-run/node'
import { type ListedArticle, listSubjectsOfArticles } from '#db/queries/article-lists.ts'
import type { ArticleSelection } from '#db/queries/article-selection.ts'
import { listDailyTotals } from '#db/queries/daily-totals.ts'
import { countSelection } from '#db/queries/selection-counts.ts'
import { listLeadingStories, listSelected } from '#db/queries/selection-lists.ts'
import { countCreditedSources } from '#db/queries/story-lists.ts'
import { settle } from '../../figures/exploration.ts'
import { readExploration } from '../../figures/read-exploration.ts'
import { type LoadedQuestion, loadQuestion } from '../../filters/load-question.ts'
import { readCursor, writeCursor } from '../../sentences/load-sentences.ts'
import { findSpellings } from '../../stories/gather-credits.ts'

const PAGE = 40
const MOST_STORIES = 3

/**
 * One page of the articles that a question is about, or of those of them that belong to no day; with `collected`, on the days alone that were wholly
 * collected. Its numbers are those of the figures, made of the same selection.
 */
export async function loadArticles(request: Request, context: AppLoadContext) {
  const { db } = context
  const loaded = await loadQuestion(request, context, '7d')
  const params = new URL(request.url).searchParams
  const settled = settle({ ...readExploration(params, loaded.today, '7d'), ...loaded.question })
  const selection = { ...loaded.selection, measure: settled.measure, cueClass: settled.cue, inHeadline: settled.headline }
  const isUndated = params.get('undated') === '1'
  const isCollectedOnly = params.get('collected') === '1' && !isUndated
  const before = readCursor(params.get('before'))
  const credit = await readCredit(context, params.get('credits'), loaded)
  const asked: ArticleSelection = {
    ...selection,
    ...credit?.narrowed,
    days: isUndated ? 'undated' : selection.days,
    collectedOnly: isCollectedOnly ? { today: loaded.today } : null,
  }
  const rows = await listSelected(db, asked, { before, limit: PAGE + 1 })
  const isAsked = loaded.terms.length > 0
  return {
    question: settled,
    terms: loaded.terms,
    today: loaded.today,
    outlets: loaded.outlets,
    isUndated,
    isCollectedOnly,
    credit: credit?.source ?? null,
    undated: isUndated || credit ? 0 : (await countSelection(db, { ...selection, days: 'undated' })).articles,
    totals: await countListed(context, asked),
    stories: isAsked && before === null ? await listLeadingStories(db, asked, MOST_STORIES) : [],
    isFirstPage: before === null,
    articles: await describe(context, rows.slice(0, PAGE), loaded.outlets),
    older: rows.length > PAGE ? cursorOf(rows[PAGE - 1]!) : null,
  }
}

/** The articles that credit a source, by whatever spelling; null where none is asked for. */
async function readCredit({ db }: AppLoadContext, source: string | null, { selection, outlets }: LoadedQuestion) {
  if (source === null || selection.days === 'undated') return null
  const rows = await countCreditedSources(db, { outletIds: selection.outletIds, ...selection.days })
  const { printed, outlet } = findSpellings(rows, outlets, source)
  return {
    source: { printed: source, outlet },
    narrowed: { creditedSources: printed, outletIds: selection.outletIds.filter((id) => id !== outlet?.id) },
  }
}

/** Everything in a range is known by day already. */
async function countListed({ db }: AppLoadContext, selection: ArticleSelection) {
  const { days, outletIds, terms, sectionKinds, textLanguage, withoutStory, knownBy, collectedOnly, creditedSources, measure } = selection
  const isNarrowed =
    sectionKinds.length > 0 || [textLanguage, withoutStory, knownBy, collectedOnly, creditedSources].some((one) => one !== null)
  if (days === 'undated' || terms.length > 0 || isNarrowed || measure === 'stories') return countSelection(db, selection)
  const articles = (await listDailyTotals(db, { outletIds, ...days })).reduce((sum, row) => sum + row.articles, 0)
  return { articles, value: articles }
}

async function describe({ db }: AppLoadContext, rows: ListedArticle[], outlets: LoadedQuestion['outlets']) {
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
