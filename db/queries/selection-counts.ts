import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import { along, chainOf, eachRow, listOf, thenJoin } from '../dialects/words.ts'
import { among } from './among.ts'
import { type ArticleSelection, chooseArticles, hasAttributes, isWeighed, type Measure, type Split } from './article-selection.ts'
import { type Cells, type Columns, cellsOfTotals, type OutletDay, openCells, readColumns, readNumbers, TOGETHER } from './cells.ts'
import type { Counts } from './daily-counts.ts'
import { listDailyTotals } from './daily-totals.ts'
import { countSections } from './section-totals.ts'

/**
 * Counts a selection by outlet and day. Subjects alone are answered from the daily counts, all articles from the daily totals and those of sections, everything else from the articles. With `apart`
 * only these outlets' days need be told apart: where that saves work, all others of a day are one cell of the outlet TOGETHER.
 */
export async function countCells(db: Db, selection: ArticleSelection, split: Split, apart: OutletDay[] | null = null): Promise<Cells> {
  const { outletIds, days, measure, terms } = selection
  if (outletIds.length === 0 || days === 'undated') return openCells().all
  if (isDaily(selection, split)) return countDaily(db, selection, split, apart)
  if (terms.length === 0 && split === 'together' && isPlain(selection)) {
    if (measure === 'stories') return countAllStories(db, outletIds, days)
    if (measure === 'articles') return cellsOfTotals(await listDailyTotals(db, { outletIds, ...days }))
  }
  if (isOfSections(selection, split)) return countSections(db, { outletIds, ...days }, selection.sectionKinds, split === 'section')
  if (isGathered(selection, split)) return gatherKeys(db, selection, split)
  if (measure === 'stories' && split === 'together' && terms.length <= 1) return gatherStories(db, selection)
  if (split === 'together' && !isWeighed(measure) && measure !== 'stories') return gatherArticles(db, selection)
  return countArticles(db, selection, split)
}

/** Articles, what is counted of them, and how many distinct texts they are. */
export async function countSelection(db: Db, selection: ArticleSelection): Promise<{ articles: number; value: number; stories: number }> {
  const { rows } = await sql<{ articles: number; value: number | null; stories: number | null }>`
    select count(*) as articles, sum(weight) as value, ${countStories} as stories
    from (${chooseArticles(selection, 'together', true)})`.execute(db)
  const { articles = 0, value, stories } = rows[0] ?? {}
  return { articles, stories: stories ?? 0, value: selection.measure === 'stories' ? (stories ?? 0) : (value ?? 0) }
}

/** How much is counted, and nothing else: only stories need the articles' own rows, which stand in as many places as there are months. */
export async function countValue(db: Db, selection: ArticleSelection): Promise<number> {
  const isOfStories = selection.measure === 'stories'
  const value = isOfStories ? countStories : sql`sum(weight)`
  const { rows } = await sql<{ value: number | null }>`
    select ${value} as value from (${chooseArticles(selection, 'together', isOfStories)})`.execute(db)
  return rows[0]?.value ?? 0
}

/** Distinct texts: an article of no story is one of its own. */
const countStories = sql`count(distinct story_id) + count(*) filter (where story_id is null)`

/** Read as lists of columns: rows would take three times as long. */
async function countArticles(db: Db, selection: ArticleSelection, split: Split): Promise<Cells> {
  const isOfStories = selection.measure === 'stories'
  const story = isOfStories ? sql`story_id` : sql`null`
  const { rows } = await sql<Columns>`
    select ${listOf(sql`key`)} as keys, ${listOf(sql`outlet_id`)} as outlets, ${listOf(sql`day`)} as days,
      ${listOf(sql`value`)} as "values", ${listOf(sql`story`)} as stories
    from (select key, outlet_id, day, ${story} as story, sum(weight) as value from (${chooseArticles(selection, split, isOfStories)})
      group by key, outlet_id, day${isOfStories ? sql`, story_id` : sql``})`.execute(db)
  return readColumns(rows[0]!, isOfStories)
}

/** Whether nothing but outlets, days and terms is asked for. */
function isPlain(selection: ArticleSelection): boolean {
  return !hasAttributes(selection) && selection.collectedOnly === null
}

/** Whether all articles are told apart by their sections, or chosen by them, and by nothing else. */
function isOfSections(selection: ArticleSelection, split: Split): boolean {
  const { measure, terms, sectionKinds } = selection
  if (measure !== 'articles' || terms.length > 0 || !isPlain({ ...selection, sectionKinds: [] })) return false
  return split === 'section' || (split === 'together' && sectionKinds.length > 0)
}

/** Whether each article of an outlet's day counts one, for one key. */
function isGathered({ measure, terms }: ArticleSelection, split: Split): boolean {
  return (split === 'section' || split === 'text') && measure === 'articles' && terms.length <= 1
}

/** The keys of a day are read in a row, in the order of the index, and counted here: to sort half a million of them takes SQLite twice as long. */
async function gatherKeys(db: Db, selection: ArticleSelection, split: Split): Promise<Cells> {
  const { rows } = await sql<{ day: string; outlets: string; keys: string }>`
    select day, ${chainOf(sql`outlet_id`)} as outlets, ${chainOf(sql`coalesce(key, '')`)} as keys
    from (${chooseArticles(selection, split)}) group by day`.execute(db)
  const cells = openCells()
  const words: string[] = []
  for (const { day, outlets, keys } of rows) {
    const outletOf = readNumbers(outlets)
    const found = findWords(keys, words)
    const counts = words.map(() => new Map<number, number>())
    for (let at = 0; at < found.length; at++) addOne(counts[found[at]!]!, outletOf[at]!)
    for (const [word, perOutlet] of counts.entries())
      for (const [outletId, count] of perOutlet) cells.add(words[word] || null, day, outletId, count)
  }
  return cells.all
}

/** The same of stories, where each article is chosen once. */
async function gatherStories(db: Db, selection: ArticleSelection): Promise<Cells> {
  const { rows } = await sql<{ day: string; outlets: string; stories: string }>`
    select day, ${chainOf(sql`outlet_id`)} as outlets, ${chainOf(sql`coalesce(story_id, ${sql.lit(NO_STORY)})`)} as stories
    from (${chooseArticles(selection, 'together', true)}) group by day`.execute(db)
  const cells = openCells()
  for (const { day, outlets, stories } of rows) {
    const outletOf = readNumbers(outlets)
    const alone = new Map<number, number>()
    for (const [at, id] of readNumbers(stories).entries())
      if (id === NO_STORY) addOne(alone, outletOf[at]!)
      else cells.addStory(day, outletOf[at]!, 1, id)
    for (const [outletId, count] of alone) cells.addStory(day, outletId, count, null)
  }
  return cells.all
}

/** The same of articles, whatever is looked for: one that was found by several terms is told from others by its id here, since to do so in the database takes twice as long as to find it. */
async function gatherArticles(db: Db, selection: ArticleSelection): Promise<Cells> {
  const isSeveral = selection.terms.length > 1
  const wanted = isSeveral && selection.join === 'all' ? selection.terms.length : 1
  const { rows } = await sql<{ day: string; outlets: string; ids: string | null }>`
    select day, ${chainOf(sql`outlet_id`)} as outlets, ${isSeveral ? chainOf(sql`article_id`) : sql`null`} as ids
    from (${chooseArticles(selection, isSeveral ? 'term' : 'together')}) group by day`.execute(db)
  const cells = openCells()
  for (const { day, outlets, ids } of rows) {
    const outletOf = readNumbers(outlets)
    const counts = new Map<number, number>()
    for (const at of ids === null ? outletOf.keys() : findRepeated(readNumbers(ids), wanted)) addOne(counts, outletOf[at]!)
    for (const [outletId, count] of counts) cells.add(null, day, outletId, count)
  }
  return cells.all
}

/** Where numbers stand for the n-th time. */
function findRepeated(numbers: number[], times: number): number[] {
  const seen = new Map<number, number>()
  return [...numbers.keys()].filter((at) => {
    addOne(seen, numbers[at]!)
    return seen.get(numbers[at]!) === times
  })
}

function addOne(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Stories are numbered from 1. */
const NO_STORY = 0

/** Which of `words` stand in a list that is parted by commas, one after the other; new ones are put behind them. Nothing is cut out, as lists are long. */
function findWords(list: string, words: string[]): number[] {
  const found: number[] = []
  for (let from = 0; from <= list.length; ) {
    let at = words.findIndex((word) => stands(word, list, from))
    if (at === -1) {
      const comma = list.indexOf(',', from)
      at = words.push(list.slice(from, comma === -1 ? list.length : comma)) - 1
    }
    found.push(at)
    from += words[at]!.length + 1
  }
  return found
}

const COMMA = ','.charCodeAt(0)

function stands(word: string, list: string, from: number): boolean {
  const end = from + word.length
  return (end === list.length || list.charCodeAt(end) === COMMA) && list.startsWith(word, from)
}

/** All articles and their stories: those of no story are what is left of the days' totals, so that the few that are of one alone are read. */
async function countAllStories(db: Db, outletIds: number[], days: { from: string; to: string }): Promise<Cells> {
  const { rows } = await sql<StoriesOfDay>`
    select day, ${chainOf(sql`outlet_id`)} as outlets, ${chainOf(sql`story_id`)} as stories from article ${along('article_in_story')}
    where story_id is not null and day between ${days.from} and ${days.to} and ${among('outlet_id', outletIds)} group by day`.execute(db)
  const told = new Map(rows.map((row) => [row.day, row]))
  const cells = openCells()
  for (const [day, totals] of Map.groupBy(await listDailyTotals(db, { outletIds, ...days }), (total) => total.day)) {
    const inStory = addStories(cells, told.get(day) ?? { day, outlets: '', stories: '' })
    for (const { outlet_id, articles } of totals) {
      const left = articles - (inStory.get(outlet_id) ?? 0)
      if (left > 0) cells.addStory(day, outlet_id, left, null)
    }
  }
  return cells.all
}

type StoriesOfDay = { day: string; outlets: string; stories: string }

/** Adds the articles that are of a story; gives back how many there are of each outlet. */
function addStories(cells: ReturnType<typeof openCells>, { day, outlets, stories }: StoriesOfDay): Map<number, number> {
  const outletOf = readNumbers(outlets)
  const counts = new Map<number, number>()
  for (const [at, id] of readNumbers(stories).entries()) {
    cells.addStory(day, outletOf[at]!, 1, id)
    addOne(counts, outletOf[at]!)
  }
  return counts
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

/** Each is looked up for each subject; more of them take longer than to read all outlets. */
const MOST_APART = 2_000

/** Subject by subject and day by day, in the order in which the counts stand. */
async function countDaily(db: Db, selection: ArticleSelection, split: Split, apart: OutletDay[] | null): Promise<Cells> {
  const cells = openCells()
  for (const [index, term] of selection.terms.entries()) {
    if (term.kind !== 'subject') continue
    const key = split === 'term' ? index : null
    const daily = dailyOf(selection, term.subjectId)
    if (apart && apart.length <= MOST_APART) await countTogether(db, daily, apart, (...cell) => cells.add(key, ...cell))
    else await countEach(db, daily, (...cell) => cells.addDay(key, ...cell))
  }
  return cells.all
}

/** The daily counts of a subject: what is counted, and where. */
function dailyOf({ measure, inHeadline, outletIds, days }: ArticleSelection, subjectId: number) {
  if (days === 'undated') throw new Error('Cannot count undated articles by day')
  const column = inHeadline ? 'headline_articles' : dailyColumns[measure]
  const value = column ? sql.ref(`c.${column}`) : sql`(c.direct_quotes + c.colon_quotes + c.indirect_quotes)`
  const within = sql`c.subject_id = ${subjectId} and c.day between ${days.from} and ${days.to} and ${value} > 0
    and ${among('c.outlet_id', outletIds)}`
  return { value, within }
}

type Daily = ReturnType<typeof dailyOf>

async function countEach(db: Db, { value, within }: Daily, add: (day: string, outletIds: number[], values: number[]) => void) {
  const { rows } = await sql<{ day: string; outlets: string; counts: string }>`
    select c.day, ${chainOf(sql`c.outlet_id`)} as outlets, ${chainOf(value)} as counts from daily_count as c where ${within} group by c.day`.execute(
    db,
  )
  for (const { day, outlets, counts } of rows) add(day, readNumbers(outlets), readNumbers(counts))
}

/** Sums of all outlets, less what stands apart: read at once, so that nothing is stored in between. */
async function countTogether(
  db: Db,
  { value, within }: Daily,
  apart: OutletDay[],
  add: (day: string, outletId: number, value: number) => void,
) {
  const places = eachRow(
    apart.map(({ outletId, day }) => [outletId, day]),
    { outlet_id: 'integer', day: 'text' },
  )
  const { rows } = await sql<{ day: string; outlet_id: number; counts: number }>`
    select c.day, ${sql.lit(TOGETHER)} as outlet_id, sum(${value}) as counts from daily_count as c where ${within} group by c.day
    union all
    select c.day, c.outlet_id, ${value} as counts
      from (${places}) as place ${thenJoin} daily_count as c on c.day = place.day and c.outlet_id = place.outlet_id where ${within}`.execute(
    db,
  )
  const sums = new Map<string, number>()
  for (const { day, outlet_id, counts } of rows) {
    const isSum = outlet_id === TOGETHER
    sums.set(day, (sums.get(day) ?? 0) + (isSum ? counts : -counts))
    if (!isSum) add(day, outlet_id, counts)
  }
  for (const [day, sum] of sums) if (sum > 0) add(day, TOGETHER, sum)
}
