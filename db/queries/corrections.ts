import type { Selectable } from 'kysely'
import { composeText } from '#analysis/compose-text.ts'
import { applyCorrections, type CorrectedFindings, type Correction, type Findings } from '#analysis/corrections/apply-corrections.ts'
import type { Quote } from '#analysis/quotes/quote.ts'
import type { Mention } from '#analysis/subject.ts'
import type { Db } from '../connection.ts'
import type { CorrectionRow } from '../rows/correction.ts'
import type { QuoteRow } from '../rows/subject.ts'

export type StoredCorrection = Selectable<CorrectionRow>

/** What readers corrected in an article, oldest first: a later one goes over an earlier. */
export function listCorrectionsOfArticle(db: Db, articleId: number): Promise<StoredCorrection[]> {
  return db.selectFrom('correction').selectAll().where('article_id', '=', articleId).orderBy('id').execute()
}

/** What the rules found in a stored article, with its readers' corrections laid over. Almost every article has none, and its text is not read then. */
export async function correctFindings(db: Db, articleId: number, findings: Findings): Promise<CorrectedFindings> {
  const rows = await listCorrectionsOfArticle(db, articleId)
  const { text, titleEnd } = rows.length === 0 ? { text: '', titleEnd: 0 } : await readText(db, articleId)
  return applyCorrections(text, titleEnd, findings, rows.map(toCorrection))
}

/** Keeps what the rules found at each corrected place. */
export async function noteFound(db: Db, found: CorrectedFindings['found']): Promise<void> {
  for (const [id, finding] of found) {
    await db
      .updateTable('correction')
      .set({ found: finding === null ? null : JSON.stringify(finding) })
      .where('id', '=', id)
      .execute()
  }
}

/** What the rules found in an article, without the corrections: the rows that no reader touched, and what corrections keep of the others. */
export async function listUncorrectedFindings(db: Db, articleId: number): Promise<Findings> {
  const mentions = await db
    .selectFrom('mention')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('correction_id', 'is', null)
    .orderBy('start')
    .execute()
  const quotes = await db
    .selectFrom('quote')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('correction_id', 'is', null)
    .orderBy('start')
    .execute()
  const kept = await listFound(db, articleId)
  return {
    mentions: [...mentions.map(toMention), ...kept.mentions].sort((a, b) => a.start - b.start),
    quotes: [...quotes.map(toQuote), ...kept.quotes].sort((a, b) => a.start - b.start),
  }
}

/** What corrections keep. A subject that was deleted since is no finding any more. */
async function listFound(db: Db, articleId: number): Promise<Findings> {
  const rows = (await listCorrectionsOfArticle(db, articleId)).filter(({ found }) => found !== null)
  const read = <Finding>(target: 'mention' | 'quote') =>
    rows.filter((row) => row.target === target).map((row) => JSON.parse(row.found as string) as Finding)
  const [mentions, quotes] = [read<Mention>('mention'), read<Quote>('quote')]
  const known = await listKnownSubjects(
    db,
    [...mentions, ...quotes].flatMap(({ subjectId }) => subjectId ?? []),
  )
  return {
    mentions: mentions.filter(({ subjectId }) => known.has(subjectId)),
    quotes: quotes.map((quote) => (quote.subjectId !== null && !known.has(quote.subjectId) ? { ...quote, subjectId: null } : quote)),
  }
}

async function listKnownSubjects(db: Db, ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const rows = await db.selectFrom('subject').select('id').where('id', 'in', ids).execute()
  return new Set(rows.map(({ id }) => id))
}

/** The composed text of a stored article; see analysis/compose-text.ts. */
export async function readText(db: Db, articleId: number): Promise<{ text: string; titleEnd: number }> {
  return composeText(await db.selectFrom('article').select(['title', 'lead', 'body']).where('id', '=', articleId).executeTakeFirstOrThrow())
}

function toCorrection({
  id,
  target,
  exact,
  prefix,
  suffix,
  start,
  wrong_subject_id,
  verdict,
  subject_id,
  name,
}: StoredCorrection): Correction {
  return {
    id,
    target,
    anchor: { exact, prefix, suffix, start },
    wrongSubjectId: wrong_subject_id,
    verdict: verdict === 'subject' && subject_id === null ? 'name' : verdict,
    subjectId: subject_id,
    name,
  }
}

function toMention(row: { subject_id: number; start: number; end: number; is_headline: 0 | 1 }): Mention {
  return { subjectId: row.subject_id, start: row.start, end: row.end, isHeadline: row.is_headline === 1 }
}

function toQuote(row: Selectable<QuoteRow>): Quote {
  return {
    kind: row.kind,
    start: row.start,
    end: row.end,
    cue: row.cue,
    cueClass: row.cue_class as Quote['cueClass'],
    cueStart: row.cue_start,
    cueEnd: row.cue_end,
    speakerSurface: row.speaker_surface,
    speakerStart: row.speaker_start,
    speakerEnd: row.speaker_end,
    speakerName: row.speaker_name,
    subjectId: row.subject_id,
  }
}
