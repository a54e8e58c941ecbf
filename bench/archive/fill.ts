import SQLite from 'better-sqlite3'
import { ANALYSIS_VERSION } from '#analysis/analysis-version.ts'
import { type Random, randomOf } from '../../demo/random.ts'
import { DAYS, dayOf, drawOutlet, isMissed, lastMoment, momentAt, OUTLETS } from './days.ts'
import { type DrawnArticle, drawArticle, drawCopy } from './draw-article.ts'
import { type Paragraph, type Paragraphs, writeParagraphs } from './paragraphs.ts'
import { makeSubject, SUBJECTS } from './subjects.ts'

/** One in so many articles is another desk's copy, one has no date. */
const COPY_SHARE = 0.08
const UNDATED_SHARE = 0.004
/** A copy is made of one of the articles just before. */
const COPIED_WITHIN = 300
const BATCH = 5_000
const dayMs = 86_400_000

type Written = { id: number; outletId: number; article: DrawnArticle; storyId: number | null }
type Desk = { random: Random; count: number; paragraphs: Record<'ar' | 'fa', Paragraphs>; recent: Record<'ar' | 'fa', Written[]> }

/**
 * Fills a migrated database file with made-up articles, through the tables that `storeArticle` writes and in its sense: texts, search text, mentions, quotes, stories and every
 * count. Left out is what only the arrival of a copy looks at (story_sketch). Indexes are made at the end, in a fraction of the time.
 */
export function fillArchive(file: string, count: number): void {
  const sqlite = new SQLite(file)
  for (const pragma of ['journal_mode = off', 'synchronous = off', 'cache_size = -400000', 'temp_store = memory', 'foreign_keys = off'])
    sqlite.pragma(pragma)
  fillNewsroom(sqlite)
  const indexes = dropIndexes(sqlite)
  sqlite.exec(`insert into article_search(article_search, rank) values('hashsize', 64000000)`)
  const subjects = Array.from({ length: SUBJECTS }, (_, index) => makeSubject(index))
  const paragraphs = { ar: writeParagraphs('ar', subjects), fa: writeParagraphs('fa', subjects) }
  const desk: Desk = { random: randomOf('archive', count), count, paragraphs, recent: { ar: [], fa: [] } }
  const write = prepareWrites(sqlite)
  for (let first = 1; first <= count; first += BATCH) {
    const last = Math.min(count, first + BATCH - 1)
    sqlite.transaction(() => {
      for (let id = first; id <= last; id++) writeArticle(write, desk, id)
    })()
  }
  sqlite.exec(`insert into article_search(article_search, rank) values('hashsize', 1048576)`)
  sqlite.exec(derivedCounts)
  for (const index of indexes) sqlite.exec(index)
  sqlite.pragma('journal_mode = wal')
  sqlite.close()
}

function fillNewsroom(sqlite: SQLite.Database): void {
  const outlet = sqlite.prepare(
    `insert into outlet (id, slug, name, language, time_zone, definition, origin, verified, enabled, created_at) values (?, ?, ?, ?, 'UTC', '{}', 'user', 1, 1, 0)`,
  )
  const coverage = sqlite.prepare(
    `insert into coverage (outlet_id, day, state, reason, evidence, computed_at) values (?, ?, ?, ?, '{}', 0)`,
  )
  const subject = sqlite.prepare(
    `insert into subject (id, slug, kind, name_en, name_ar, name_fa, definition, origin, counted_revision, created_at) values (?, ?, ?, ?, ?, ?, ?, 'user', 1, 0)`,
  )
  sqlite.transaction(() => {
    for (let id = 1; id <= OUTLETS; id++) {
      outlet.run(id, `outlet-${id}`, `Outlet ${id}`, languageOf(id))
      for (let age = DAYS; age >= 0; age--) {
        const day = dayOf(lastMoment - age * dayMs)
        coverage.run(id, day, ...(isMissed(id, day) ? ['unreachable', 'not-reached'] : ['collected', 'complete']))
      }
    }
    for (let index = 0; index < SUBJECTS; index++) {
      const definition = makeSubject(index)
      const { en, ar, fa } = definition.names
      subject.run(index + 1, definition.slug, definition.kind, en, ar, fa, JSON.stringify(definition))
    }
  })()
}

function languageOf(outletId: number): 'ar' | 'fa' {
  return outletId % 2 ? 'ar' : 'fa'
}

/** Takes the indexes off the tables that are filled; gives back what makes them again. */
function dropIndexes(sqlite: SQLite.Database): string[] {
  const indexes = sqlite
    .prepare(
      `select name, sql from sqlite_master where type = 'index' and sql is not null and tbl_name in ('article', 'mention', 'quote', 'article_count')`,
    )
    .all() as { name: string; sql: string }[]
  for (const { name } of indexes) sqlite.exec(`drop index "${name}"`)
  return indexes.map(({ sql }) => sql)
}

function prepareWrites(sqlite: SQLite.Database) {
  return {
    article: sqlite.prepare(
      `insert into article (id, outlet_id, url, url_key, title, body, section, language, published_at, published_precision, day, evidence, first_seen_at, fetched_at,
        content_hash, analysed_with, story_id, story_share) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', ?, ?, ?, ?, ?, ?)`,
    ),
    search: sqlite.prepare('insert into article_search (rowid, title, body) values (?, ?, ?)'),
    mention: sqlite.prepare('insert into mention (article_id, start, "end", subject_id, is_headline) values (?, ?, ?, ?, ?)'),
    quote: sqlite.prepare(
      `insert into quote (article_id, start, "end", kind, cue, cue_class, cue_start, cue_end, speaker_surface, speaker_start, speaker_end, speaker_name, subject_id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    story: sqlite.prepare('insert into story (id, first_article_id) values (?, ?)'),
    join: sqlite.prepare('update article set story_id = ?, story_share = 1 where id = ?'),
  }
}

type Writes = ReturnType<typeof prepareWrites>

function writeArticle(write: Writes, desk: Desk, id: number): void {
  const { random } = desk
  const outletId = drawOutlet(random)
  const language = languageOf(outletId)
  const paragraphs = desk.paragraphs[language]
  const recent = desk.recent[language]
  const source = random() < COPY_SHARE ? recent[Math.floor(random() * recent.length)] : undefined
  const original = source && source.outletId !== outletId ? source : undefined
  const article = original ? drawCopy(random, original.article, paragraphs) : drawArticle(random, paragraphs)
  const storyId = original ? openStory(write, original) : null
  writeTexts(write, desk, { id, outletId, article, storyId })
  recent.push({ id, outletId, article, storyId })
  if (recent.length > COPIED_WITHIN) recent.shift()
}

/** A story is called by its first article. */
function openStory(write: Writes, original: Written): number {
  if (original.storyId === null) {
    write.story.run(original.id, original.id)
    write.join.run(original.id, original.id)
    original.storyId = original.id
  }
  return original.storyId
}

function writeTexts(write: Writes, { random, count }: Desk, { id, outletId, article, storyId }: Written): void {
  const at = momentAt(id, count)
  const isUndated = random() < UNDATED_SHARE
  const url = `outlet-${outletId}.example/news/${id}`
  const { title, body } = article
  const section = ['سياسة', 'اقتصاد', 'رياضة', 'مجتمع'][id % 4] as string
  const text = body.map((paragraph) => paragraph.text).join('\n')
  const [instant, precision, day] = isUndated ? [null, null, null] : [at, 'minute', dayOf(at)]
  const share = storyId === null ? null : 0.95
  const texts = [title.text, text, section, languageOf(outletId)]
  write.article.run(
    id,
    outletId,
    `https://${url}`,
    url,
    ...texts,
    instant,
    precision,
    day,
    at,
    at,
    `made-up ${id}`,
    ANALYSIS_VERSION,
    storyId,
    share,
  )
  write.search.run(id, title.key, body.map(({ key }) => key).join(' '))
  writeFindings(write, id, title, 0, 1)
  let offset = title.text.length + 1
  for (const paragraph of body) {
    writeFindings(write, id, paragraph, offset, 0)
    offset += paragraph.text.length + 1
  }
}

function writeFindings(write: Writes, id: number, { mentions, quotes }: Paragraph, offset: number, isHeadline: 0 | 1): void {
  const moved = (at: number | null) => (at === null ? null : at + offset)
  for (const { subjectId, start, end } of mentions) write.mention.run(id, start + offset, end + offset, subjectId, isHeadline)
  for (const quote of quotes) {
    const { kind, cue, cueClass, speakerSurface, speakerName, subjectId } = quote
    const speaker = [speakerSurface, moved(quote.speakerStart), moved(quote.speakerEnd), speakerName, subjectId]
    write.quote.run(
      id,
      quote.start + offset,
      quote.end + offset,
      kind,
      cue,
      cueClass,
      moved(quote.cueStart),
      moved(quote.cueEnd),
      ...speaker,
    )
  }
}

const derivedCounts = `
  insert or ignore into section_word (section, kind) select distinct section, 'unknown' from article where section is not null;
  insert into article_count (subject_id, article_id, outlet_id, day, published_at, is_headline, mentions, direct_quotes, colon_quotes, indirect_quotes)
    select subject_id, article_id, outlet_id, day, published_at, max(is_headline), sum(mentions), sum(direct_quotes), sum(colon_quotes), sum(indirect_quotes)
    from (
      select subject_id, article_id, is_headline, 1 as mentions, 0 as direct_quotes, 0 as colon_quotes, 0 as indirect_quotes from mention
      union all
      select subject_id, article_id, 0, 0, kind = 'direct', kind = 'colon', kind = 'indirect' from quote where subject_id is not null
    ) join article on article.id = article_id group by subject_id, article_id;
  insert into daily_count (subject_id, day, outlet_id, articles, headline_articles, mentions, direct_quotes, colon_quotes, indirect_quotes)
    select subject_id, day, outlet_id, sum(mentions > 0), sum(is_headline), sum(mentions), sum(direct_quotes), sum(colon_quotes), sum(indirect_quotes)
    from article_count where day is not null group by subject_id, day, outlet_id;
  insert into monthly_count (subject_id, month, outlet_id, articles, quotes)
    select subject_id, substr(day, 1, 7) as month, outlet_id, sum(articles), sum(direct_quotes + colon_quotes + indirect_quotes)
    from daily_count group by subject_id, month, outlet_id;
  insert into daily_total (outlet_id, day, articles) select outlet_id, day, count(*) from article where day is not null group by outlet_id, day;`
