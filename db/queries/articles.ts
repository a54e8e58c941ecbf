import { createHash } from 'node:crypto'
import type { Analysis } from '#analysis/analyse.ts'
import type { Db } from '../connection.ts'
import { ARTICLES, lockFor } from '../dialects/dialect.ts'
import { deleteAnalysis, insertAnalysis, insertFirstAnalysis } from './analyses.ts'
import { keepVersion } from './article-versions.ts'
import { addToDailyTotal, type CountedArticle } from './counts.ts'
import { rememberSection } from './section-words.ts'
import { assignStory, leaveStory, type StoryArticle } from './stories.ts'

/** An article as it was read from its page; instants are epoch milliseconds, `day` is the outlet's own, null is undated. */
export type ReadArticle = {
  url: string
  urlKey: string
  title: string
  kicker: string | null
  lead: string | null
  body: string
  author: string | null
  section: string | null
  /** The source that the page itself names; the text is asked where it names none. */
  creditedSource: string | null
  publishedAt: number | null
  publishedPrecision: 'minute' | 'day' | null
  day: string | null
  /** Which evidence gave each field. */
  evidence: Record<string, string>
}

export type StoreInput = {
  outletId: number
  /** The frontier row that this answers; null where the article came another way. */
  frontierId: number | null
  article: ReadArticle
  analysis: Analysis
  pageId: number | null
  fetchedAt: number
  now: number
  /** What else belongs to the storing, in the same transaction. */
  settle?: (db: Db, articleId: number) => Promise<void>
}

export type StoreOutcome = { articleId: number; outcome: 'stored' | 'updated' | 'unchanged' }

/**
 * Stores an article with its mentions, quotes, search text and counts, and marks its address as done, in one transaction (the caller's, where there is one): whoever is killed
 * in the middle leaves nothing of it. An article is stored once per outlet and canonical address; a changed text raises its version.
 */
export function storeArticle(db: Db, input: StoreInput): Promise<StoreOutcome> {
  return db.isTransaction ? storeWithin(db, input) : db.transaction().execute((trx) => storeWithin(trx, input))
}

async function storeWithin(trx: Db, input: StoreInput): Promise<StoreOutcome> {
  await lockFor(trx, ARTICLES)
  const known = await findKnown(trx, input)
  const hash = hashContent(input.article)
  await rememberSection(trx, sectionOf(input.article))
  const outcome: StoreOutcome = !known
    ? { articleId: await insertArticle(trx, input, hash), outcome: 'stored' }
    : known.content_hash === hash
      ? { articleId: await renewEvidence(trx, known, input), outcome: 'unchanged' }
      : { articleId: await replaceArticle(trx, input, hash, known), outcome: 'updated' }
  if (input.frontierId !== null) await finishAddress(trx, input.frontierId, outcome.articleId)
  await input.settle?.(trx, outcome.articleId)
  return outcome
}

function findKnown(db: Db, { outletId, article }: StoreInput) {
  return db
    .selectFrom('article')
    .select(['id', 'outlet_id', 'day', 'published_at', 'first_seen_at', 'content_hash', 'version', 'evidence'])
    .where('outlet_id', '=', outletId)
    .where('url_key', '=', article.urlKey)
    .executeTakeFirst()
}

/** Names the text of an article and its date, so that a second reading that brings nothing new is noticed. */
function hashContent({ title, kicker, lead, body, publishedAt, day }: ReadArticle): string {
  return createHash('sha256')
    .update(JSON.stringify([title, kicker, lead, body, publishedAt, day]))
    .digest('base64url')
}

/** The same text may have been read by another layout than before, which is how a mended one shows; what it says beside the text is taken over. */
async function renewEvidence(db: Db, known: { id: number; evidence: string }, { article }: StoreInput): Promise<number> {
  const evidence = JSON.stringify(article.evidence)
  const { author } = article
  const section = sectionOf(article)
  if (evidence !== known.evidence) await db.updateTable('article').set({ evidence, author, section }).where('id', '=', known.id).execute()
  return known.id
}

async function insertArticle(db: Db, input: StoreInput, hash: string): Promise<number> {
  const { id } = await db
    .insertInto('article')
    .values({ ...toRow(input, hash), outlet_id: input.outletId, url_key: input.article.urlKey, first_seen_at: input.now, version: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const counted = { id, outlet_id: input.outletId, day: input.article.day, published_at: input.article.publishedAt }
  await addToDailyTotal(db, counted, 1)
  await insertFirstAnalysis(db, counted, input.analysis)
  await assignStory(db, toStoryArticle(id, input.now, input), input.analysis.fingerprint)
  return id
}

async function replaceArticle(
  db: Db,
  input: StoreInput,
  hash: string,
  known: CountedArticle & { version: number; first_seen_at: number },
): Promise<number> {
  await keepVersion(db, known.id)
  await addToDailyTotal(db, known, -1)
  await deleteAnalysis(db, known)
  await leaveStory(db, known.id)
  await db
    .updateTable('article')
    .set({ ...toRow(input, hash), version: known.version + 1, gone_at: null })
    .where('id', '=', known.id)
    .execute()
  const counted = { ...known, day: input.article.day, published_at: input.article.publishedAt }
  await addToDailyTotal(db, counted, 1)
  await insertAnalysis(db, counted, input.analysis)
  await assignStory(db, toStoryArticle(known.id, known.first_seen_at, input), input.analysis.fingerprint)
  return known.id
}

function toStoryArticle(id: number, firstSeenAt: number, { outletId, article, analysis }: StoreInput): StoryArticle {
  const { publishedAt: published_at, publishedPrecision: published_precision } = article
  return { id, outlet_id: outletId, language: analysis.language, published_at, published_precision, first_seen_at: firstSeenAt }
}

function toRow({ article, analysis, pageId, fetchedAt }: StoreInput, hash: string) {
  return {
    url: article.url,
    title: article.title,
    kicker: article.kicker,
    lead: article.lead,
    body: article.body,
    author: article.author,
    section: sectionOf(article),
    credited_source: article.creditedSource ?? analysis.creditedSource,
    language: analysis.language,
    published_at: article.publishedAt,
    published_precision: article.publishedPrecision,
    day: article.day,
    evidence: JSON.stringify(article.evidence),
    fetched_at: fetchedAt,
    content_hash: hash,
    analysed_with: analysis.version,
    page_id: pageId,
  }
}

/** Sections stand in indexes; one of more letters is a sentence that a page put in its place. */
function sectionOf({ section }: ReadArticle): string | null {
  return section?.slice(0, 200) ?? null
}

async function finishAddress(db: Db, frontierId: number, articleId: number): Promise<void> {
  await db.updateTable('frontier').set({ state: 'done', article_id: articleId, failure: null }).where('id', '=', frontierId).execute()
}

export type ExportedArticle = {
  url: string
  outlet: string
  title: string
  lead: string | null
  body: string
  published_at: number | null
  day: string | null
  language: string | null
}

const EXPORT_BATCH = 500

/** Every stored article, or those of one outlet, in the order of storing. */
export async function* streamArticles(db: Db, outletSlug: string | null): AsyncGenerator<ExportedArticle> {
  let lastId = 0
  while (true) {
    let query = db
      .selectFrom('article')
      .innerJoin('outlet', 'outlet.id', 'article.outlet_id')
      .select(['article.id', 'article.url', 'outlet.slug as outlet', 'title', 'lead', 'body', 'published_at', 'day', 'article.language'])
      .where('article.id', '>', lastId)
    if (outletSlug !== null) query = query.where('outlet.slug', '=', outletSlug)
    const batch = await query.orderBy('article.id').limit(EXPORT_BATCH).execute()
    for (const { id, ...article } of batch) {
      lastId = id
      yield article
    }
    if (batch.length < EXPORT_BATCH) return
  }
}
