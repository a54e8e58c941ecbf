import { makeAnchor } from '#analysis/corrections/anchor.ts'
import type { Db } from '../connection.ts'
import { ARTICLES, lockFor } from '../dialects/dialect.ts'
import type { CorrectionRow } from '../rows/correction.ts'
import { changeFindings } from './analyses.ts'
import { type Actor, insertAudit } from './audit.ts'
import { listUncorrectedFindings, readText } from './corrections.ts'

/** Where a finding stands now; a mention is named by its subject, too. */
export type FindingPlace = { articleId: number; target: 'mention' | 'quote'; start: number; end: number; subjectId: number | null }

/** What is right there. `name` stands beside a subject, too, so that the verdict outlives its subject. */
export type Verdict = Pick<CorrectionRow, 'verdict' | 'subject_id' | 'name'>

/**
 * Corrects findings of one article, counts included, in one transaction. A finding that was corrected before gets the new verdict. False where one of
 * them does not stand there any more: then nothing is changed.
 */
export function correct(db: Db, places: FindingPlace[], verdict: Verdict, actor: Actor, now: number): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await lockFor(trx, ARTICLES)
    const findings = []
    for (const place of places) findings.push({ place, row: await findFinding(trx, place) })
    if (findings.length === 0 || findings.some(({ row }) => row === undefined)) return false
    const raw = await listUncorrectedFindings(trx, findings[0]!.place.articleId)
    for (const { place, row } of findings) await saveCorrection(trx, place, row!, verdict, now)
    await rewriteFindings(trx, findings[0]!.place.articleId, raw)
    const target = await findTitle(trx, findings[0]!.place.articleId)
    await insertAudit(trx, actor, { action: 'correct', target, detail: { ...verdict, findings: findings.length } }, now)
    return true
  })
}

/** Takes a correction back, counts included. Undefined where there is none of that id; else the article's id. */
export function undoCorrection(db: Db, id: number, actor: Actor, now: number): Promise<number | undefined> {
  return db.transaction().execute(async (trx) => {
    await lockFor(trx, ARTICLES)
    const row = await trx.selectFrom('correction').select('article_id').where('id', '=', id).executeTakeFirst()
    if (!row) return undefined
    const raw = await listUncorrectedFindings(trx, row.article_id)
    await trx.deleteFrom('correction').where('id', '=', id).execute()
    await rewriteFindings(trx, row.article_id, raw)
    await insertAudit(trx, actor, { action: 'undo-correction', target: await findTitle(trx, row.article_id) }, now)
    return row.article_id
  })
}

type Finding = { start: number; end: number; subject_id: number | null; correction_id: number | null }

function findFinding(db: Db, { articleId, target, start, end, subjectId }: FindingPlace): Promise<Finding | undefined> {
  const columns = ['start', 'end', 'subject_id', 'correction_id'] as const
  if (target === 'quote')
    return db
      .selectFrom('quote')
      .select(columns)
      .where('article_id', '=', articleId)
      .where('start', '=', start)
      .where('end', '=', end)
      .executeTakeFirst()
  if (subjectId === null) return Promise.resolve(undefined)
  return db
    .selectFrom('mention')
    .select(columns)
    .where('article_id', '=', articleId)
    .where('start', '=', start)
    .where('subject_id', '=', subjectId)
    .executeTakeFirst()
}

async function saveCorrection(db: Db, { articleId, target }: FindingPlace, finding: Finding, verdict: Verdict, now: number): Promise<void> {
  if (finding.correction_id !== null) {
    await db
      .updateTable('correction')
      .set({ ...verdict, corrected_at: now })
      .where('id', '=', finding.correction_id)
      .execute()
    return
  }
  const { text } = await readText(db, articleId)
  const place = { article_id: articleId, target, ...makeAnchor(text, finding), wrong_subject_id: finding.subject_id }
  await db
    .insertInto('correction')
    .values({ ...place, ...verdict, found: null, corrected_at: now })
    .execute()
}

async function rewriteFindings(db: Db, articleId: number, raw: Awaited<ReturnType<typeof listUncorrectedFindings>>): Promise<void> {
  const article = await db
    .selectFrom('article')
    .select(['id', 'outlet_id', 'day', 'published_at'])
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow()
  await changeFindings(db, article, raw)
}

async function findTitle(db: Db, articleId: number): Promise<string> {
  return (await db.selectFrom('article').select('title').where('id', '=', articleId).executeTakeFirstOrThrow()).title
}
