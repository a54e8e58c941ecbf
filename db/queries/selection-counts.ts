import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import { type ArticleSelection, chooseArticles, hasAttributes, type Measure, type Split } from './article-selection.ts'
import type { Counts } from './daily-counts.ts'

/**
 * What was counted on one outlet's day. `key` is the term's index, the language, the kind of section or the class of cue; null where nothing is told
 * apart, or where a text's language or a quote's cue is not known. `storyId`: these articles are of that story (asked for by the measure `stories` alone).
 */
export type Cell = { key: string | number | null; outletId: number; day: string; value: number; storyId: number | null }

/** Counts a selection by outlet and day. Subjects alone are answered from the daily counts, everything else from the articles. */
export async function countCells(db: Db, selection: ArticleSelection, split: Split): Promise<Cell[]> {
  if (selection.outletIds.length === 0 || selection.days === 'undated') return []
  const { rows } = await (isDaily(selection, split) ? dailyCells(selection) : articleCells(selection, split)).execute(db)
  return rows.flatMap(readColumns)
}

/** Articles, what is counted of them, and how many distinct texts they are. */
export async function countSelection(db: Db, selection: ArticleSelection): Promise<{ articles: number; value: number; stories: number }> {
  const { rows } = await sql<{ articles: number; value: number | null; stories: number | null }>`
    select count(*) as articles, sum(weight) as value, count(distinct story_id) + coalesce(sum(story_id is null), 0) as stories
    from (${chooseArticles(selection, 'together', true)})`.execute(db)
  const { articles = 0, value, stories } = rows[0] ?? {}
  return { articles, stories: stories ?? 0, value: selection.measure === 'stories' ? (stories ?? 0) : (value ?? 0) }
}

/** Column arrays as JSON: rows would take three times as long. */
type Columns = { keys: string; outlets: string; days: string; values: string; stories: string }

function articleCells(selection: ArticleSelection, split: Split) {
  const isOfStories = selection.measure === 'stories'
  const story = isOfStories ? sql`story_id` : sql`null`
  return sql<Columns>`
    select json_group_array(key) as keys, json_group_array(outlet_id) as outlets, json_group_array(day) as days,
      json_group_array(value) as "values", json_group_array(story) as stories
    from (select key, outlet_id, day, ${story} as story, sum(weight) as value from (${chooseArticles(selection, split, isOfStories)})
      group by key, outlet_id, day${isOfStories ? sql`, story_id` : sql``})`
}

const dailyColumns: Partial<Record<Measure, keyof Counts>> = {
  articles: 'articles',
  headlines: 'headline_articles',
  mentions: 'mentions',
  direct: 'direct_quotes',
  colon: 'colon_quotes',
  indirect: 'indirect_quotes',
}

function isDaily(selection: ArticleSelection, split: Split): boolean {
  const { terms, measure, inHeadline, cueClass, collectedOnly } = selection
  if (measure === 'stories' || hasAttributes(selection) || cueClass !== null || collectedOnly !== null) return false
  if (terms.length === 0 || terms.some((term) => term.kind !== 'subject')) return false
  if (inHeadline && measure !== 'articles' && measure !== 'headlines') return false
  return split === 'term' || (split === 'together' && terms.length === 1)
}

function dailyCells({ terms, measure, inHeadline, outletIds, days }: ArticleSelection) {
  if (days === 'undated') throw new Error('Cannot count undated articles by day')
  const column = inHeadline ? 'headline_articles' : dailyColumns[measure]
  const value = column ? sql.ref(`c.${column}`) : sql`c.direct_quotes + c.colon_quotes + c.indirect_quotes`
  const ids = terms.flatMap((term) => (term.kind === 'subject' ? [term.subjectId] : []))
  return sql<Columns>`
    select json_group_array(term.key) as keys, json_group_array(c.outlet_id) as outlets, json_group_array(c.day) as days,
      json_group_array(${value}) as "values", '[]' as stories
    from json_each(${JSON.stringify(ids)}) as term cross join daily_count as c on c.subject_id = term.value
    where c.day between ${days.from} and ${days.to} and ${value} > 0
      and c.outlet_id in (${sql.join(outletIds)})`
}

function readColumns(columns: Columns): Cell[] {
  const keys = JSON.parse(columns.keys) as Cell['key'][]
  const outlets = JSON.parse(columns.outlets) as number[]
  const days = JSON.parse(columns.days) as string[]
  const values = JSON.parse(columns.values) as number[]
  const stories = JSON.parse(columns.stories) as (number | null)[]
  return keys.map((key, at) => ({
    key,
    outletId: outlets[at] as number,
    day: days[at] as string,
    value: values[at] as number,
    storyId: stories[at] ?? null,
  }))
}
