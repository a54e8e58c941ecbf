import { sql } from 'kysely'
import { indexText } from '#analysis/tokenise.ts'
import type { Db } from '#db/connection.ts'

const DAY_MS = 86_400_000
const OUTLETS = 20
const DAYS = 730
const SUBJECTS = 100
const WORDS_PER_ARTICLE = 150
const BATCH = 500
const LETTERS = [...'ابتثجحخدذرزسشصضطعغفقكلمنهوي']

/** The day on which the made-up articles end. */
export const lastDay = Date.parse('2026-03-22')

/** The word that is the n-th most frequent, from 1: "frequent" ones are short, as in any language. */
export function wordAt(rank: number): string {
  let word = ''
  for (let rest = rank * 29 + 11; rest > 0; rest = Math.floor(rest / LETTERS.length)) word += LETTERS[rest % LETTERS.length]
  return `م${word}ق`
}

/** Writes articles straight into the tables that a search reads: words fall off in frequency as Zipf's law says, five subjects are found in each. */
export async function fillArticles(db: Db, count: number): Promise<void> {
  await fillOutlets(db)
  const random = makeRandom(7)
  for (let first = 1; first <= count; first += BATCH) {
    const articles = Array.from({ length: Math.min(BATCH, count - first + 1) }, (_, index) => makeArticle(first + index, count, random))
    await db.transaction().execute(async (trx) => {
      await trx
        .insertInto('article')
        .values(articles.map(({ row }) => row))
        .execute()
      await trx
        .insertInto('article_search')
        .values(articles.map(({ search }) => search))
        .execute()
      await trx
        .insertInto('article_count')
        .values(articles.flatMap(({ counts }) => counts))
        .execute()
    })
  }
  await sql`analyze`.execute(db)
}

async function fillOutlets(db: Db): Promise<void> {
  for (let id = 1; id <= OUTLETS; id++) {
    const row = { id, slug: `outlet-${id}`, name: `Outlet ${id}`, language: id % 2 ? ('ar' as const) : ('fa' as const), country: null }
    await db
      .insertInto('outlet')
      .values({ ...row, time_zone: 'UTC', definition: '{}', origin: 'user', verified: 1, enabled: 1, next_run_at: null, created_at: 0 })
      .execute()
  }
  for (let id = 1; id <= SUBJECTS; id++) {
    const name = `Subject ${id}`
    await db
      .insertInto('subject')
      .values({
        id,
        slug: `subject-${id}`,
        kind: 'topic',
        name_en: name,
        name_ar: name,
        name_fa: name,
        definition: '{}',
        origin: 'user',
        created_at: 0,
      })
      .execute()
  }
}

function makeArticle(id: number, count: number, random: () => number) {
  const publishedAt = lastDay - Math.floor(((count - id) / count) * DAYS * DAY_MS)
  const day = new Date(publishedAt).toISOString().slice(0, 10)
  const outletId = 1 + Math.floor(random() ** 2 * OUTLETS)
  const words = Array.from({ length: WORDS_PER_ARTICLE }, () => wordAt(drawRank(random)))
  const [title, body] = [words.slice(0, 9).join(' '), words.slice(9).join(' ')]
  const url = `example/${id}`
  const texts = {
    url,
    url_key: url,
    title,
    kicker: null,
    lead: null,
    body,
    author: null,
    section: null,
    credited_source: null,
    evidence: '{}',
  }
  const times = {
    published_at: publishedAt,
    published_precision: 'minute' as const,
    day,
    first_seen_at: publishedAt,
    fetched_at: publishedAt,
  }
  const rest = { content_hash: '', analysed_with: 1, story_id: null, story_share: null, page_id: null }
  const subjects = new Set(Array.from({ length: 5 }, () => 1 + Math.floor(random() ** 3 * SUBJECTS)))
  const found = { article_id: id, outlet_id: outletId, day, published_at: publishedAt, is_headline: 0 as const, mentions: 1 }
  return {
    row: { id, outlet_id: outletId, language: outletId % 2 ? 'ar' : 'fa', ...texts, ...times, ...rest },
    search: { rowid: id, title: indexText(title), body: indexText(body) },
    counts: [...subjects].map((subject) => ({ ...found, subject_id: subject, direct_quotes: 0, colon_quotes: 0, indirect_quotes: 0 })),
  }
}

/** Zipf's law over 50,000 words: the n-th is n times rarer than the first. */
function drawRank(random: () => number): number {
  return Math.floor(50_000 ** random())
}

/** The same numbers in each run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
