import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Analysis } from '#analysis/analyse.ts'
import type { SubjectDefinition } from '#analysis/subject.ts'
import type { Db } from '../connection.ts'
import { ARTICLES, lockFor } from '../dialects/dialect.ts'
import { listOf, matches } from '../dialects/words.ts'
import type { ArticleRow } from '../rows/article.ts'
import { changeFindings, deleteAnalysis, insertAnalysis } from './analyses.ts'
import { listOpenRequests, saveProgress } from './requests.ts'
import { assignStory, isSketched, leaveStory } from './stories.ts'

/** A subject whose definition has changed since all stored articles were counted by it. */
export type UncountedSubject = { id: number; revision: number; definition: SubjectDefinition }

/** What is read again of an article. */
export type StoredText = Pick<
  Selectable<ArticleRow>,
  | 'id'
  | 'outlet_id'
  | 'title'
  | 'lead'
  | 'body'
  | 'language'
  | 'day'
  | 'published_at'
  | 'published_precision'
  | 'first_seen_at'
  | 'content_hash'
  | 'analysed_with'
>

/** What was read again, to be written. */
export type Rereading = { text: StoredText; analysis: Analysis }

/** A recount that is asked for or under way: of some subjects, or of all (null). Counted in articles; both 0 before it begins. */
export type RunningRecount = { subjectIds: number[] | null; done: number; total: number }

/** No transaction of a recount holds the write lock longer, nor keeps others in its process waiting: none is begun that might, by what the longest has taken. The commit comes on top. */
const BATCH_MS = 10

/**
 * Subjects that were added, changed or switched on since the last recount. One that is switched off counts nothing any more, so when it comes back,
 * everything is counted again.
 */
export async function listUncountedSubjects(db: Db): Promise<UncountedSubject[]> {
  const off = db.selectFrom('subject').select('id').where('enabled', '=', 0).where('counted_revision', '<>', 0)
  if (await off.executeTakeFirst()) {
    await db.updateTable('subject').set({ counted_revision: 0 }).where('id', 'in', off).execute()
  }
  const rows = await db
    .selectFrom('subject')
    .select(['id', 'revision', 'definition'])
    .where('enabled', '=', 1)
    .whereRef('counted_revision', '<>', 'revision')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, definition: JSON.parse(row.definition) as SubjectDefinition }))
}

/** Notes that all stored articles are counted by these revisions. A subject that has changed meanwhile stays uncounted. */
export async function markCounted(db: Db, subjects: Pick<UncountedSubject, 'id' | 'revision'>[]): Promise<void> {
  for (const { id, revision } of subjects)
    await db.updateTable('subject').set({ counted_revision: revision }).where('id', '=', id).execute()
}

/** The largest id there is, 0 where there is none. */
export async function findLargestArticleId(db: Db): Promise<number> {
  const { largest } = await db
    .selectFrom('article')
    .select(({ fn }) => fn.max('id').as('largest'))
    .executeTakeFirstOrThrow()
  return largest ?? 0
}

/** The first articles after `afterId` whose text an FTS5 expression finds, in order of their ids. */
export function listMatchingArticles(db: Db, expression: string, afterId: number, limit: number): Promise<number[]> {
  return listIds(
    db,
    sql`select rowid as id from article_search where ${matches(expression)} and rowid > ${afterId} order by rowid limit ${limit}`,
  )
}

/** The first articles after `afterId` in which a subject was found, in order of their ids. */
export function listCountedArticles(db: Db, subjectId: number, afterId: number, limit: number): Promise<number[]> {
  return listIds(
    db,
    sql`select article_id as id from article_count where subject_id = ${subjectId} and article_id > ${afterId} order by article_id limit ${limit}`,
  )
}

/** As one JSON array: thousands of rows would take three times as long. */
async function listIds(db: Db, query: RawBuilder<unknown>): Promise<number[]> {
  const { rows } = await sql<{ ids: string }>`select ${listOf(sql`id`)} as ids from (${query})`.execute(db)
  return JSON.parse(rows[0]?.ids ?? '[]') as number[]
}

/** Articles that were analysed by older rules. */
export async function listOutdated(db: Db, version: number, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('article')
    .select('id')
    .where('analysed_with', '<', version)
    .orderBy('analysed_with')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** The versions of older rules by which articles were read, oldest first. */
export async function listOlderVersions(db: Db, version: number): Promise<number[]> {
  const versions: number[] = []
  for (let last = -1; ; last = versions.at(-1) as number) {
    const after = db.selectFrom('article').select(({ fn }) => fn.min('analysed_with').as('next'))
    const { next } = await after.where('analysed_with', '>', last).where('analysed_with', '<', version).executeTakeFirstOrThrow()
    if (next === null) return versions
    versions.push(next)
  }
}

/** Counts articles that were read by the rules of a version, the first `limit` of them after an id; `last` is the id of the last one, null where there was none. */
export async function countReadBy(
  db: Db,
  version: number,
  afterId: number,
  limit: number,
): Promise<{ count: number; last: number | null }> {
  const some = db.selectFrom('article').select('id').where('analysed_with', '=', version).where('id', '>', afterId)
  const counted = db.selectFrom(some.orderBy('id').limit(limit).as('some'))
  return counted.select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('id').as('last')]).executeTakeFirstOrThrow()
}

export async function hasArticles(db: Db): Promise<boolean> {
  return (await db.selectFrom('article').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** What figures have to say of themselves while their subjects are recounted. */
export async function listRunningRecounts(db: Db): Promise<RunningRecount[]> {
  return (await listOpenRequests(db, 'recount')).map(({ payload, progress }) => {
    const { subjects } = JSON.parse(payload) as { subjects?: { id: number }[] }
    const { done, total } = JSON.parse(progress ?? '{"done":0,"total":0}') as { done: number; total: number }
    return { subjectIds: subjects?.map(({ id }) => id) ?? null, done, total }
  })
}

export function listTexts(db: Db, ids: number[]): Promise<StoredText[]> {
  return db
    .selectFrom('article')
    .select([
      'id',
      'outlet_id',
      'title',
      'lead',
      'body',
      'language',
      'day',
      'published_at',
      'published_precision',
      'first_seen_at',
      'content_hash',
      'analysed_with',
    ])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute()
}

/**
 * Writes as many re-readings as fit into one short transaction, and what the request says of its progress with them: counts are exact at every
 * moment, and whoever is killed goes on where he was. An article that got a new text meanwhile was read by the newest rules already and is passed
 * over. Returns how many were dealt with.
 */
export function writeRereadings(
  db: Db,
  requestId: number,
  rereadings: Rereading[],
  progressAfter: (count: number) => unknown,
): Promise<number> {
  const start = performance.now()
  return db.transaction().execute(async (trx) => {
    await lockFor(trx, ARTICLES)
    let count = 0
    let longest = 0
    let last = start
    for (const rereading of rereadings) {
      if (count > 0 && last - start + longest > BATCH_MS) break
      if (await isUnchanged(trx, rereading.text)) await replaceFindings(trx, rereading)
      count++
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }
    await saveProgress(trx, requestId, progressAfter(count))
    return count
  })
}

async function isUnchanged(db: Db, { id, content_hash }: StoredText): Promise<boolean> {
  const row = await db.selectFrom('article').select('id').where('id', '=', id).where('content_hash', '=', content_hash).executeTakeFirst()
  return row !== undefined
}

/** Whether other rules have read it before, so that its words are written into the full-text index again. */
export function isByOtherRules({ text, analysis }: Rereading): boolean {
  return text.analysed_with !== analysis.version
}

/** Newer rules may read words, languages and reprints otherwise; changed subjects change mentions and quotes alone. */
async function replaceFindings(db: Db, rereading: Rereading): Promise<void> {
  const { text, analysis } = rereading
  if (!isByOtherRules(rereading)) return changeFindings(db, text, analysis)
  await deleteAnalysis(db, text)
  await db
    .updateTable('article')
    .set(({ fn, val }) => ({
      analysed_with: analysis.version,
      language: analysis.language,
      // What the page itself credited is not in the text any more.
      credited_source: fn.coalesce('credited_source', val(analysis.creditedSource)),
    }))
    .where('id', '=', text.id)
    .execute()
  await insertAnalysis(db, text, analysis)
  const article = { ...text, language: analysis.language }
  // Almost always: to leave and to join a story reads all texts of it.
  if (article.language === text.language && (await isSketched(db, article, analysis.fingerprint))) return
  await leaveStory(db, text.id)
  await assignStory(db, article, analysis.fingerprint)
}
