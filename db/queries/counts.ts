import { type Selectable, sql } from 'kysely'
import type { Db } from '../connection.ts'
import type { ArticleRow } from '../rows/article.ts'
import type { ArticleCountRow, MentionRow, QuoteRow } from '../rows/subject.ts'

/** What of an article decides where it is counted. */
export type CountedArticle = Pick<Selectable<ArticleRow>, 'id' | 'outlet_id' | 'day' | 'published_at'>

type FoundMention = Pick<MentionRow, 'subject_id' | 'is_headline'>
type FoundQuote = Pick<QuoteRow, 'subject_id' | 'kind'>

/**
 * Counts an article on its outlet's day (`change` 1), or takes it off again (-1). To be called in the transaction that stores the article. An
 * undated article belongs to no day.
 */
export async function addToDailyTotal(db: Db, { outlet_id, day }: CountedArticle, change: 1 | -1): Promise<void> {
  if (day === null) return
  await db
    .insertInto('daily_total')
    .values({ outlet_id, day, articles: change })
    .onConflict((on) => on.columns(['outlet_id', 'day']).doUpdateSet({ articles: sql`daily_total.articles + excluded.articles` }))
    .execute()
}

/**
 * Counts an article for every subject found in it. To be called in the transaction that writes its mentions and quotes. An undated article is kept in
 * `article_count` alone: it belongs to no day.
 */
export async function addSubjectCounts(db: Db, article: CountedArticle, mentions: FoundMention[], quotes: FoundQuote[]): Promise<void> {
  const rows = countPerSubject(article, mentions, quotes)
  if (rows.length === 0) return
  await db.insertInto('article_count').values(rows).execute()
  await addToDailyCounts(db, rows, 1)
}

/** The reverse of `addSubjectCounts`, before an article is read again or deleted. */
export async function removeSubjectCounts(db: Db, article: CountedArticle): Promise<void> {
  const rows = await db.deleteFrom('article_count').where('article_id', '=', article.id).returningAll().execute()
  await addToDailyCounts(db, rows, -1)
}

/**
 * Counts an article anew after its mentions and quotes have changed. To be called in the transaction that changes them; writes the subjects alone whose numbers
 * differ.
 */
export async function changeSubjectCounts(db: Db, article: CountedArticle, mentions: FoundMention[], quotes: FoundQuote[]): Promise<void> {
  const known = await db.selectFrom('article_count').selectAll().where('article_id', '=', article.id).execute()
  const rows = countPerSubject(article, mentions, quotes)
  const gone = known.filter((row) => !rows.some((other) => isSameCount(row, other)))
  const added = rows.filter((row) => !known.some((other) => isSameCount(row, other)))
  for (const { subject_id } of gone) {
    await db.deleteFrom('article_count').where('subject_id', '=', subject_id).where('article_id', '=', article.id).execute()
  }
  if (added.length > 0) await db.insertInto('article_count').values(added).execute()
  await addToDailyCounts(db, gone, -1)
  await addToDailyCounts(db, added, 1)
}

function isSameCount(a: ArticleCountRow, b: ArticleCountRow): boolean {
  return Object.entries(a).every(([column, value]) => b[column as keyof ArticleCountRow] === value)
}

function countPerSubject(article: CountedArticle, mentions: FoundMention[], quotes: FoundQuote[]): ArticleCountRow[] {
  const rows = new Map<number, ArticleCountRow>()
  const rowOf = (subjectId: number) => {
    const known = rows.get(subjectId)
    if (known) return known
    const { id, outlet_id, day, published_at } = article
    const nothing = { is_headline: 0 as const, mentions: 0, direct_quotes: 0, colon_quotes: 0, indirect_quotes: 0 }
    const row: ArticleCountRow = { subject_id: subjectId, article_id: id, outlet_id, day, published_at, ...nothing }
    rows.set(subjectId, row)
    return row
  }
  for (const mention of mentions) {
    const row = rowOf(mention.subject_id)
    row.mentions++
    if (mention.is_headline) row.is_headline = 1
  }
  for (const quote of quotes) if (quote.subject_id !== null) rowOf(quote.subject_id)[`${quote.kind}_quotes`]++
  return [...rows.values()]
}

async function addToDailyCounts(db: Db, rows: ArticleCountRow[], change: 1 | -1): Promise<void> {
  const dated = rows.flatMap((row) => (row.day === null ? [] : [{ ...row, day: row.day }]))
  if (dated.length === 0) return
  const values = dated.map((row) => ({
    subject_id: row.subject_id,
    day: row.day,
    outlet_id: row.outlet_id,
    articles: row.mentions > 0 ? change : 0,
    headline_articles: row.is_headline * change,
    mentions: row.mentions * change,
    direct_quotes: row.direct_quotes * change,
    colon_quotes: row.colon_quotes * change,
    indirect_quotes: row.indirect_quotes * change,
  }))
  await addToMonthlyCounts(db, values)
  await db
    .insertInto('daily_count')
    .values(values)
    .onConflict((on) =>
      on.columns(['subject_id', 'day', 'outlet_id']).doUpdateSet({
        articles: sql`daily_count.articles + excluded.articles`,
        headline_articles: sql`daily_count.headline_articles + excluded.headline_articles`,
        mentions: sql`daily_count.mentions + excluded.mentions`,
        direct_quotes: sql`daily_count.direct_quotes + excluded.direct_quotes`,
        colon_quotes: sql`daily_count.colon_quotes + excluded.colon_quotes`,
        indirect_quotes: sql`daily_count.indirect_quotes + excluded.indirect_quotes`,
      }),
    )
    .execute()
}

type DailyValues = { subject_id: number; day: string; outlet_id: number; articles: number } & Record<
  'direct_quotes' | 'colon_quotes' | 'indirect_quotes',
  number
>

/** The same change in the sums of the months. */
async function addToMonthlyCounts(db: Db, rows: DailyValues[]): Promise<void> {
  const values = rows.map(({ subject_id, day, outlet_id, articles, direct_quotes, colon_quotes, indirect_quotes }) => ({
    subject_id,
    month: day.slice(0, 7),
    outlet_id,
    articles,
    quotes: direct_quotes + colon_quotes + indirect_quotes,
  }))
  await db
    .insertInto('monthly_count')
    .values(values)
    .onConflict((on) =>
      on.columns(['subject_id', 'month', 'outlet_id']).doUpdateSet({
        articles: sql`monthly_count.articles + excluded.articles`,
        quotes: sql`monthly_count.quotes + excluded.quotes`,
      }),
    )
    .execute()
}
