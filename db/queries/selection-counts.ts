import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import { along, chainOf, eachNumber, listOf, plainly, thenJoin } from '../dialects/words.ts'
import { type ArticleSelection, chooseArticles, hasAttributes, type Measure, type Split } from './article-selection.ts'
import type { Counts } from './daily-counts.ts'
import { listDailyTotals } from './daily-totals.ts'

/**
 * What was counted on one outlet's day. `key` is the term's index, the language, the kind of section or the class of cue; null where nothing is told
 * apart, or where a text's language or a quote's cue is not known. `storyId`: these articles are of that story (asked for by the measure `stories` alone).
 */
export type Cell = { key: string | number | null; outletId: number; day: string; value: number; storyId: number | null }

/** Counts a selection by outlet and day. Subjects alone are answered from the daily counts, everything else from the articles. */
export async function countCells(db: Db, selection: ArticleSelection, split: Split): Promise<Cell[]> {
  if (selection.outletIds.length === 0 || selection.days === 'undated') return []
  if (isGathered(selection, split)) return gatherCells(db, selection, split)
  if (selection.measure === 'stories' && selection.terms.length === 0 && split === 'together' && isPlain(selection))
    return countAllStories(db, selection)
  const { rows } = await (isDaily(selection, split) ? dailyCells(selection) : articleCells(selection, split)).execute(db)
  return rows.flatMap(readColumns)
}

/** Articles, what is counted of them, and how many distinct texts they are. */
export async function countSelection(db: Db, selection: ArticleSelection): Promise<{ articles: number; value: number; stories: number }> {
  const { rows } = await sql<{ articles: number; value: number | null; stories: number | null }>`
    select count(*) as articles, sum(weight) as value, count(distinct story_id) + count(*) filter (where story_id is null) as stories
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
    select ${listOf(sql`key`)} as keys, ${listOf(sql`outlet_id`)} as outlets, ${listOf(sql`day`)} as days,
      ${listOf(sql`value`)} as "values", ${listOf(sql`story`)} as stories
    from (select key, outlet_id, day, ${story} as story, sum(weight) as value from (${chooseArticles(selection, split, isOfStories)})
      group by key, outlet_id, day${isOfStories ? sql`, story_id` : sql``})`
}

/** Whether nothing but outlets, days and terms is asked for. */
function isPlain(selection: ArticleSelection): boolean {
  return !hasAttributes(selection) && selection.collectedOnly === null
}

/** Whether each article of an outlet's day counts one, for one key. */
function isGathered({ measure, terms }: ArticleSelection, split: Split): boolean {
  return (split === 'section' || split === 'text') && measure === 'articles' && terms.length <= 1
}

/** The keys of an outlet's day are read in a row, in the order of the index, and counted here: to sort half a million of them takes SQLite twice as long. */
async function gatherCells(db: Db, selection: ArticleSelection, split: Split): Promise<Cell[]> {
  const { rows } = await sql<Record<'outlets' | 'days' | 'keys', string>>`
    select ${listOf(sql`outlet_id`)} as outlets, ${listOf(sql`day`)} as days, ${listOf(sql`keys`)} as keys
    from (select outlet_id, day, ${chainOf(sql`coalesce(key, '')`)} as keys from (${chooseArticles(selection, split)}) group by day, outlet_id)`.execute(
    db,
  )
  const { outlets, days, keys } = rows[0]!
  const [outletIds, dayOf] = [JSON.parse(outlets) as number[], JSON.parse(days) as string[]]
  return (JSON.parse(keys) as string[]).flatMap((own, at) =>
    [...countWords(own)].map(([word, value]) => ({
      key: word === '' ? null : word,
      outletId: outletIds[at] as number,
      day: dayOf[at] as string,
      value,
      storyId: null,
    })),
  )
}

function countWords(list: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of list.split(',')) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** All articles and their stories: those of no story are what is left of the days' totals, so that the few that are of one alone are read. */
async function countAllStories(db: Db, { outletIds, days }: ArticleSelection): Promise<Cell[]> {
  if (days === 'undated') return []
  const { rows } = await sql<Columns>`
    select '[]' as keys, ${listOf(sql`outlet_id`)} as outlets, ${listOf(sql`day`)} as days, ${listOf(sql`value`)} as "values",
      ${listOf(sql`story_id`)} as stories
    from (select outlet_id, day, story_id, count(*) as value from article ${along('article_in_story')}
      where story_id is not null and day between ${days.from} and ${days.to} and ${plainly(sql`outlet_id`)} in (${sql.join(outletIds)})
      group by day, story_id, outlet_id)`.execute(db)
  const told = rows.flatMap(readColumns)
  const left = new Map<string, number>()
  for (const { outletId, day, value } of told) left.set(`${outletId} ${day}`, (left.get(`${outletId} ${day}`) ?? 0) + value)
  const totals = await listDailyTotals(db, { outletIds, ...days })
  const others = totals.map(({ outlet_id: outletId, day, articles }) => ({
    ...{ key: null, outletId, day, storyId: null },
    value: articles - (left.get(`${outletId} ${day}`) ?? 0),
  }))
  return [...told, ...others.filter(({ value }) => value > 0)]
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
    select ${listOf(sql`term.key`)} as keys, ${listOf(sql`c.outlet_id`)} as outlets, ${listOf(sql`c.day`)} as days,
      ${listOf(value)} as "values", '[]' as stories
    from ${eachNumber(ids, 'term')} ${thenJoin} daily_count as c on c.subject_id = term.value
    where c.day between ${days.from} and ${days.to} and ${value} > 0
      and c.outlet_id in (${sql.join(outletIds)})`
}

function readColumns(columns: Columns): Cell[] {
  const keys = JSON.parse(columns.keys) as Cell['key'][]
  const outlets = JSON.parse(columns.outlets) as number[]
  const days = JSON.parse(columns.days) as string[]
  const values = JSON.parse(columns.values) as number[]
  const stories = JSON.parse(columns.stories) as (number | null)[]
  return outlets.map((outletId, at) => ({
    key: keys[at] ?? null,
    outletId,
    day: days[at] as string,
    value: values[at] as number,
    storyId: stories[at] ?? null,
  }))
}
