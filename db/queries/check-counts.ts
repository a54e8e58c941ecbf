import { sql } from 'kysely'
import type { Db } from '../connection.ts'

/** One kept count that a recount does not confirm. */
export type CountDifference = { table: string; kept: string | null; recounted: string | null }

/**
 * Proves the kept counts: recounts each table of counts from the articles, mentions and quotes below it, and lists where they differ (none is right).
 * Each comparison is one statement and so sees one moment of the database, also while a collection runs.
 */
export async function checkCounts(db: Db, limit = 20): Promise<CountDifference[]> {
  const differences: CountDifference[] = []
  for (const { table, columns, kept, recount } of comparisons) {
    const shown = sql.raw(columns.join(` || ' ' || `))
    const rows = await sql<{ side: string; line: string }>`
      select 'kept' as side, ${shown} as line from (select * from (${sql.raw(kept)}) except select * from (${sql.raw(recount)}))
      union all
      select 'recounted' as side, ${shown} as line from (select * from (${sql.raw(recount)}) except select * from (${sql.raw(kept)}))
      limit ${limit}`.execute(db)
    for (const { side, line } of rows.rows) {
      differences.push({ table, kept: side === 'kept' ? line : null, recounted: side === 'recounted' ? line : null })
    }
  }
  return differences
}

const quoteSums = `count(*) filter (where kind = 'direct') as direct_quotes, count(*) filter (where kind = 'colon') as colon_quotes,
  count(*) filter (where kind = 'indirect') as indirect_quotes`

const perArticle = `
  select subject_id, article_id, max(is_headline) as is_headline, sum(mentions) as mentions,
    sum(direct_quotes) as direct_quotes, sum(colon_quotes) as colon_quotes, sum(indirect_quotes) as indirect_quotes
  from (
    select subject_id, article_id, max(is_headline) as is_headline, count(*) as mentions, 0 as direct_quotes, 0 as colon_quotes, 0 as indirect_quotes
    from mention group by subject_id, article_id
    union all
    select subject_id, article_id, 0, 0, ${quoteSums} from quote where subject_id is not null group by subject_id, article_id
  ) group by subject_id, article_id`

const dayColumns = [
  'subject_id',
  'day',
  'outlet_id',
  'articles',
  'headline_articles',
  'mentions',
  'direct_quotes',
  'colon_quotes',
  'indirect_quotes',
]
const articleColumns = [
  'subject_id',
  'article_id',
  'outlet_id',
  "coalesce(day, '0')",
  'coalesce(published_at, 0)',
  'is_headline',
  'mentions',
  'direct_quotes',
  'colon_quotes',
  'indirect_quotes',
]

const comparisons = [
  {
    table: 'daily_total',
    columns: ['outlet_id', 'day', 'articles'],
    kept: 'select outlet_id, day, articles from daily_total where articles <> 0',
    recount: 'select outlet_id, day, count(*) as articles from article where day is not null group by outlet_id, day',
  },
  {
    table: 'section_total',
    columns: ['outlet_id', 'day', 'section', 'articles'],
    kept: 'select outlet_id, day, section, articles from section_total where articles <> 0',
    recount: `select outlet_id, day, coalesce(section, '') as section, count(*) as articles from article
      where day is not null group by outlet_id, day, coalesce(section, '')`,
  },
  {
    table: 'article_count',
    columns: articleColumns,
    kept: 'select subject_id, article_id, outlet_id, day, published_at, is_headline, mentions, direct_quotes, colon_quotes, indirect_quotes from article_count',
    recount: `select subject_id, article_id, outlet_id, day, published_at, is_headline, mentions, direct_quotes, colon_quotes, indirect_quotes
      from (${perArticle}) join article on article.id = article_id`,
  },
  {
    table: 'daily_count',
    columns: dayColumns,
    kept: `select ${dayColumns.join(', ')} from daily_count
      where articles <> 0 or headline_articles <> 0 or mentions <> 0 or direct_quotes <> 0 or colon_quotes <> 0 or indirect_quotes <> 0`,
    recount: `select subject_id, day, outlet_id, count(*) filter (where mentions > 0) as articles, sum(is_headline) as headline_articles, sum(mentions) as mentions,
      sum(direct_quotes) as direct_quotes, sum(colon_quotes) as colon_quotes, sum(indirect_quotes) as indirect_quotes
      from (${perArticle}) join article on article.id = article_id where day is not null group by subject_id, day, outlet_id`,
  },
  {
    table: 'monthly_count',
    columns: ['subject_id', 'month', 'outlet_id', 'articles', 'quotes'],
    kept: 'select subject_id, month, outlet_id, articles, quotes from monthly_count where articles <> 0 or quotes <> 0',
    recount: `select subject_id, substr(day, 1, 7) as month, outlet_id, count(*) filter (where mentions > 0) as articles,
      sum(direct_quotes + colon_quotes + indirect_quotes) as quotes
      from (${perArticle}) join article on article.id = article_id where day is not null group by subject_id, month, outlet_id`,
  },
]
