import { type Selectable, sql } from 'kysely'
import { type Fingerprint, fingerprint } from '#analysis/fingerprint.ts'
import { fitsStory, isReprint, type Likeness, likeness, shareIn } from '#analysis/fingerprint-likeness.ts'
import type { Db } from '../connection.ts'
import { eachNumber, listOf } from '../dialects/words.ts'
import type { ArticleRow } from '../rows/article.ts'

/** Reprints follow their source within days; a text that comes back later is another story. */
const WINDOW_DAYS = 4
const DAY_MS = 86_400_000
/** A stretch of text in more articles than this is a formula: the rest of them is not looked at. */
const MOST_PER_HASH = 40
/** How many of the likeliest articles are compared by their texts. */
const MOST_COMPARED = 8
/** A story grows no further than this, so that an arrival costs no more than so many comparisons. */
const MOST_MEMBERS = 40

export type StoryArticle = Pick<
  Selectable<ArticleRow>,
  'id' | 'outlet_id' | 'language' | 'published_at' | 'published_precision' | 'first_seen_at'
>
type Member = StoryArticle & { story_id: number | null; shingles: Set<number> }

/**
 * Puts an article into the story whose text it carries, or leaves it alone. To be called in the transaction that stores the article, after its row
 * is written; an article that was in a story leaves it first (`leaveStory`). The cost does not grow with the archive: what is looked at stands within
 * days of the article. The story's first publisher and every copy's share of its text are right when the transaction ends.
 */
export async function assignStory(db: Db, article: StoryArticle, print: Fingerprint | null): Promise<void> {
  if (!print) return
  const day = sketchDay(article)
  const candidates = await findCandidates(db, article, print.sketch, day)
  await insertSketch(db, article.id, print.sketch, day)
  const copies = (await readMembers(db, 'id', candidates))
    .filter(({ language }) => language === article.language)
    .map((member) => ({ member, like: likeness(print.shingles, member.shingles) }))
    .filter(({ member, like }) => isReprint(like, member.outlet_id === article.outlet_id))
    .sort((a, b) => b.like.jaccard - a.like.jaccard)
  const members = await findStory(db, copies, print.shingles)
  if (members) await join(db, { ...article, story_id: null, shingles: print.shingles }, members)
}

function sketchDay({ published_at, first_seen_at }: StoryArticle): number {
  return Math.floor((published_at ?? first_seen_at) / DAY_MS)
}

/** Whether the article was put into its story, or into none, by this very fingerprint: then there it stays. */
export async function isSketched(db: Db, article: StoryArticle, print: Fingerprint | null): Promise<boolean> {
  if (!print) return false
  const { count } = await db
    .selectFrom('story_sketch')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('hash', 'in', print.sketch)
    .where('day', '=', sketchDay(article))
    .where('article_id', '=', article.id)
    .executeTakeFirstOrThrow()
  return count === new Set(print.sketch).size
}

/** Takes an article out of its story before its text is read again. A story of one is none. */
export async function leaveStory(db: Db, articleId: number): Promise<void> {
  const { story_id: storyId } = await db.selectFrom('article').select('story_id').where('id', '=', articleId).executeTakeFirstOrThrow()
  if (storyId === null) return
  await db.updateTable('article').set({ story_id: null, story_share: null }).where('id', '=', articleId).execute()
  const left = await readMembers(db, 'story_id', [storyId])
  if (left.length > 1) return updateStory(db, storyId, left)
  await db.updateTable('article').set({ story_id: null, story_share: null }).where('story_id', '=', storyId).execute()
  await db.deleteFrom('story').where('id', '=', storyId).execute()
}

/** The articles of the days around that share most of the sketch, likeliest first. Each hash is asked for by itself, so that a formula is left after its first few articles. */
async function findCandidates(db: Db, { id }: StoryArticle, sketch: number[], day: number): Promise<number[]> {
  const { rows } = await sql<{ articles: string }>`select (select ${listOf(sql.ref('article_id'))} from (select article_id from story_sketch
      where hash = sketch.value and day between ${day - WINDOW_DAYS} and ${day + WINDOW_DAYS} limit ${MOST_PER_HASH}) as one) as articles
    from ${eachNumber(sketch, 'sketch')}`.execute(db)
  const shared = new Map<number, number>()
  for (const { articles } of rows)
    for (const article of JSON.parse(articles) as number[]) shared.set(article, (shared.get(article) ?? 0) + 1)
  shared.delete(id)
  return [...shared]
    .sort(([a, hashesOfA], [b, hashesOfB]) => hashesOfB - hashesOfA || a - b)
    .slice(0, MOST_COMPARED)
    .map(([article]) => article)
}

async function insertSketch(db: Db, articleId: number, sketch: number[], day: number): Promise<void> {
  await sql`insert into story_sketch (hash, day, article_id) select value, ${day}, ${articleId} from ${eachNumber(sketch, 'sketch')}
    where true on conflict do nothing`.execute(db)
}

/** Forgets what an article that is deleted was found by: its number may be another's one day. `day` as it was noted, days since 1970. */
export async function forgetSketch(db: Db, articleId: number, sketch: number[], day: number): Promise<void> {
  if (sketch.length === 0) return
  await db.deleteFrom('story_sketch').where('hash', 'in', sketch).where('day', '=', day).where('article_id', '=', articleId).execute()
}

async function readMembers(db: Db, by: 'id' | 'story_id', ids: number[]): Promise<Member[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('article')
    .select(['id', 'outlet_id', 'language', 'published_at', 'published_precision', 'first_seen_at', 'story_id', 'lead', 'body'])
    .where(by, 'in', ids)
    .orderBy('id')
    .execute()
  return rows.flatMap(({ lead, body, ...article }) => {
    const shingles = fingerprint({ lead, body })?.shingles
    return shingles ? [{ ...article, shingles }] : []
  })
}

/** The members of the first story, likeliest copy first, whose texts have enough in common with this one; a copy outside any story makes one of two. */
async function findStory(db: Db, copies: { member: Member; like: Likeness }[], shingles: Set<number>): Promise<Member[] | null> {
  const tried = new Set<number>()
  for (const { member } of copies) {
    if (member.story_id === null) return [member]
    if (tried.has(member.story_id)) continue
    tried.add(member.story_id)
    const members = await readMembers(db, 'story_id', [member.story_id])
    if (members.length < MOST_MEMBERS && fitsStory(members.map((one) => likeness(shingles, one.shingles)))) return members
  }
  return null
}

async function join(db: Db, article: Member, members: Member[]): Promise<void> {
  const storyId = members[0]?.story_id ?? (await insertStory(db, article.id))
  const all = [...members, article]
  await db
    .updateTable('article')
    .set({ story_id: storyId })
    .where(
      'id',
      'in',
      all.map(({ id }) => id),
    )
    .execute()
  await updateStory(db, storyId, all)
}

async function insertStory(db: Db, firstArticleId: number): Promise<number> {
  const { id } = await db.insertInto('story').values({ first_article_id: firstArticleId }).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Finds the first publisher anew, and each member's share of its text. */
async function updateStory(db: Db, storyId: number, members: Member[]): Promise<void> {
  const [first] = [...members].sort((a, b) => appearedAt(a) - appearedAt(b) || a.id - b.id) as [Member]
  await db.updateTable('story').set({ first_article_id: first.id }).where('id', '=', storyId).execute()
  for (const { id, shingles } of members) {
    await db
      .updateTable('article')
      .set({ story_share: shareIn(shingles, first.shingles) })
      .where('id', '=', id)
      .execute()
  }
}

/**
 * When an article appeared, as far as is known: a printed minute; else when we first saw it, but not outside its printed day. Whoever shows who was
 * first says where that rests on when we saw it.
 */
export function appearedAt({
  published_at,
  published_precision,
  first_seen_at,
}: Pick<StoryArticle, 'published_at' | 'published_precision' | 'first_seen_at'>): number {
  if (published_at === null) return first_seen_at
  if (published_precision === 'minute') return published_at
  return Math.min(Math.max(first_seen_at, published_at), published_at + DAY_MS - 1)
}
