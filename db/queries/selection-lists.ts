import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import { thenJoin } from '../dialects/words.ts'
import { type ListedArticle, listArticles } from './article-lists.ts'
import { type ArticleSelection, chooseArticles, hasAttributes } from './article-selection.ts'
import type { Cursor } from './sentences.ts'

/** A page of the articles of a selection, newest first (undated ones: latest stored first), each once. */
export async function listSelected(
  db: Db,
  selection: ArticleSelection,
  { before, limit }: { before: Cursor | null; limit: number },
): Promise<ListedArticle[]> {
  if (selection.outletIds.length === 0) return []
  const plain = readPlain(selection)
  if (plain) return listArticles(db, plain.selection, { subjectId: plain.subjectId, before, limit })
  const after =
    before === null
      ? sql``
      : selection.days === 'undated'
        ? sql`where article_id < ${before.id}`
        : sql`where (published_at, article_id) < (${before.publishedAt}, ${before.id})`
  const { rows } = await sql<ListedArticle>`
    select a.id, a.outlet_id, a.title, a.lead, a.day, a.published_at, a.published_precision, a.story_id
    from (select article_id from (${chooseArticles(selection, 'together')}) ${after}
      order by published_at desc, article_id desc limit ${limit}) as page
    ${thenJoin} article as a on a.id = page.article_id order by a.published_at desc, a.id desc`.execute(db)
  return rows
}

/** Stories that bring several of a selection's articles, most first: what a rise is often made of. */
export type LeadingStory = { id: number; title: string; articles: number; outlets: number }

export async function listLeadingStories(db: Db, selection: ArticleSelection, limit: number): Promise<LeadingStory[]> {
  if (selection.outletIds.length === 0) return []
  const { rows } = await sql<LeadingStory>`
    select led.id, a.title, led.articles, led.outlets
    from (select story_id as id, count(*) as articles, count(distinct outlet_id) as outlets
      from (${chooseArticles(selection, 'together', true)}) where story_id is not null
      group by story_id having count(*) > 1 order by articles desc, story_id desc limit ${limit}) as led
    ${thenJoin} story on story.id = led.id ${thenJoin} article as a on a.id = story.first_article_id
    order by led.articles desc, led.id desc`.execute(db)
  return rows
}

/** The lists that an index gives in order, so that a long one need not be sorted. */
function readPlain(selection: ArticleSelection) {
  const { outletIds, days, terms, measure, inHeadline, cueClass, collectedOnly } = selection
  const [term] = terms
  if (days === 'undated' || terms.length > 1 || measure !== 'articles' || inHeadline) return null
  if (cueClass !== null || collectedOnly !== null || hasAttributes(selection)) return null
  if (term && term.kind !== 'subject') return null
  return { selection: { outletIds, ...days }, subjectId: term?.subjectId ?? null }
}

/** The headline of a story's first article. */
export async function findStoryTitle(db: Db, storyId: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('story')
    .innerJoin('article', 'article.id', 'story.first_article_id')
    .select('article.title')
    .where('story.id', '=', storyId)
    .executeTakeFirst()
  return row?.title
}
