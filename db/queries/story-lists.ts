import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Db } from '../connection.ts'
import { along, thenJoin } from '../dialects/words.ts'
import type { ArticleRow } from '../rows/article.ts'
import type { Selection } from './daily-totals.ts'

/** A story as lists order it, with all of its copies. */
export type ListedStory = { id: number; articles: number; outlets: number }

export type StoryOrder = 'outlets' | 'newest'

type ListOptions = { subjectId: number | null; order: StoryOrder; limit: number; offset: number }

/**
 * The stories of which a chosen outlet published a copy on the days of the selection; with a subject, those of which such a copy mentions it. Its
 * other copies are counted too: a story is as big as it is.
 */
export async function listStories(db: Db, selection: Selection, { subjectId, order, limit, offset }: ListOptions): Promise<ListedStory[]> {
  if (selection.outletIds.length === 0) return []
  const by = order === 'newest' ? sql`max(a.id) desc` : sql`outlets desc, articles desc, chosen.story_id desc`
  const { rows } = await sql<ListedStory>`
    select chosen.story_id as id, count(*) as articles, count(distinct a.outlet_id) as outlets
    from (${chosenStories(selection, subjectId)}) as chosen
      ${thenJoin} article as a ${along('article_of_story')} on a.story_id = chosen.story_id
    group by chosen.story_id order by ${by} limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** How many stories that list has in all. */
export async function countStories(db: Db, selection: Selection, subjectId: number | null): Promise<number> {
  if (selection.outletIds.length === 0) return 0
  const { rows } = await sql<{ count: number }>`select count(*) as count from (${chosenStories(selection, subjectId)})`.execute(db)
  return rows[0]?.count ?? 0
}

function chosenStories({ outletIds, from, to }: Selection, subjectId: number | null): RawBuilder<{ story_id: number }> {
  const mentioning = sql`${thenJoin} article_count as f on f.subject_id = ${subjectId} and f.article_id = m.id and f.mentions > 0`
  return sql`select distinct m.story_id from article as m ${along('article_in_story')} ${subjectId === null ? sql`` : mentioning}
    where m.day between ${from} and ${to} and m.story_id is not null and m.outlet_id in (${sql.join(outletIds)})`
}

/** How many of a subject's articles in a selection belong to a story, and in how many outlets. */
export type StoryOfSubject = { subject_id: number; story_id: number; articles: number; outlets: number }

/** The stories that the articles mentioning the given subjects belong to, most articles first. */
export async function listStoriesOfSubjects(db: Db, subjectIds: number[], { outletIds, from, to }: Selection): Promise<StoryOfSubject[]> {
  if (subjectIds.length === 0 || outletIds.length === 0) return []
  const { rows } = await sql<StoryOfSubject>`
    select f.subject_id, a.story_id, count(*) as articles, count(distinct a.outlet_id) as outlets
    from article as a ${along('article_in_story')}
      ${thenJoin} article_count as f on f.subject_id in (${sql.join(subjectIds)}) and f.article_id = a.id and f.mentions > 0
    where a.day between ${from} and ${to} and a.story_id is not null and a.outlet_id in (${sql.join(outletIds)})
    group by f.subject_id, a.story_id order by articles desc, outlets desc, a.story_id`.execute(db)
  return rows
}

/** A copy of a story; `story_share` is the part of its text that stands in the first one. */
export type StoryMember = Pick<
  Selectable<ArticleRow>,
  | 'id'
  | 'outlet_id'
  | 'title'
  | 'day'
  | 'published_at'
  | 'published_precision'
  | 'first_seen_at'
  | 'story_share'
  | 'credited_source'
  | 'gone_at'
> & { story_id: number }

/** Every copy of the given stories. */
export function listStoryMembers(db: Db, storyIds: number[]): Promise<StoryMember[]> {
  if (storyIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('article')
    .select(['id', 'outlet_id', 'title', 'day', 'published_at', 'published_precision', 'first_seen_at', 'story_share'])
    .select(['credited_source', 'gone_at', 'story_id'])
    .where('story_id', 'in', storyIds)
    .orderBy('id')
    .$narrowType<{ story_id: number }>()
    .execute()
}

/** The article that was first in each of the given stories. */
export async function findFirstArticles(db: Db, storyIds: number[]): Promise<Map<number, number>> {
  if (storyIds.length === 0) return new Map()
  const rows = await db.selectFrom('story').select(['id', 'first_article_id']).where('id', 'in', storyIds).execute()
  return new Map(rows.map((row) => [row.id, row.first_article_id]))
}

/** Whom the articles of an outlet credit, as printed, and in how many of a selection. */
export type CreditedSource = { outlet_id: number; credited_source: string; articles: number }

export async function countCreditedSources(db: Db, { outletIds, from, to }: Selection): Promise<CreditedSource[]> {
  if (outletIds.length === 0) return []
  const { rows } = await sql<CreditedSource>`
    select outlet_id, credited_source, count(*) as articles from article ${along('article_credit')}
    where day between ${from} and ${to} and credited_source is not null and outlet_id in (${sql.join(outletIds)})
    group by outlet_id, credited_source`.execute(db)
  return rows
}
