import type { Analysis } from '#analysis/analyse.ts'
import { applyCorrections, type CorrectedFindings } from '#analysis/corrections/apply-corrections.ts'
import type { Db } from '../connection.ts'
import { insertSearchText } from '../dialects/dialect.ts'
import type { MentionRow, QuoteRow } from '../rows/subject.ts'
import { correctFindings, noteFound } from './corrections.ts'
import { addSubjectCounts, type CountedArticle, changeSubjectCounts, removeSubjectCounts } from './counts.ts'

type Findings = Pick<Analysis, 'mentions' | 'quotes'>
type NewQuote = Omit<QuoteRow, 'id'>
type FindingRows = { mentionRows: MentionRow[]; quoteRows: NewQuote[] }

/** Writes what was found in an article: mentions, quotes, search text, and the counts of its subjects. To be called in the transaction that stores or recounts it. */
export async function insertAnalysis(db: Db, article: CountedArticle, analysis: Analysis): Promise<void> {
  await insertSearchText(db, article.id, analysis.searchText)
  await insertFindings(db, article, analysis)
}

/** The same of an article that was stored a moment ago: nobody can have corrected it, so nobody is asked. */
export async function insertFirstAnalysis(db: Db, article: CountedArticle, analysis: Analysis): Promise<void> {
  await insertSearchText(db, article.id, analysis.searchText)
  await insertRows(db, article, rowsOf(article.id, applyCorrections('', 0, analysis, [])))
}

/** The reverse, before an article is read again. */
export async function deleteAnalysis(db: Db, article: CountedArticle): Promise<void> {
  await deleteFindings(db, article)
  await db.deleteFrom('article_search').where('rowid', '=', article.id).execute()
}

/** Writes mentions and quotes as the reader's corrections leave them, and counts them. The article's row holds its text already. */
async function insertFindings(db: Db, article: CountedArticle, findings: Findings): Promise<void> {
  await insertRows(db, article, await toRows(db, article.id, findings))
}

async function insertRows(db: Db, article: CountedArticle, { mentionRows, quoteRows }: FindingRows): Promise<void> {
  if (mentionRows.length > 0) await db.insertInto('mention').values(mentionRows).execute()
  if (quoteRows.length > 0) await db.insertInto('quote').values(quoteRows).execute()
  await addSubjectCounts(db, article, mentionRows, quoteRows)
}

/** The reverse of `insertFindings`. */
async function deleteFindings(db: Db, article: CountedArticle): Promise<void> {
  await removeSubjectCounts(db, article)
  await db.deleteFrom('mention').where('article_id', '=', article.id).execute()
  await db.deleteFrom('quote').where('article_id', '=', article.id).execute()
}

/**
 * Writes what an article holds when it was read again, and its counts; the search text stays. A changed subject changes little in most articles, so only what
 * differs is written, and a quote that stays keeps its id.
 */
export async function changeFindings(db: Db, article: CountedArticle, findings: Findings): Promise<void> {
  const { mentionRows, quoteRows } = await toRows(db, article.id, findings)
  const hasNewMentions = await changeMentions(db, article.id, mentionRows)
  const hasNewQuotes = await changeQuotes(db, article.id, quoteRows)
  if (hasNewMentions || hasNewQuotes) await changeSubjectCounts(db, article, mentionRows, quoteRows)
}

async function toRows(db: Db, articleId: number, findings: Findings): Promise<FindingRows> {
  const corrected = await correctFindings(db, articleId, findings)
  await noteFound(db, corrected.found)
  return rowsOf(articleId, corrected)
}

function rowsOf(articleId: number, { mentions, quotes }: CorrectedFindings): FindingRows {
  return {
    mentionRows: mentions.map((mention) => toMentionRow(articleId, mention)),
    quoteRows: quotes.map((quote) => toQuoteRow(articleId, quote)),
  }
}

async function changeMentions(db: Db, articleId: number, rows: MentionRow[]): Promise<boolean> {
  const known = await db.selectFrom('mention').selectAll().where('article_id', '=', articleId).execute()
  const { gone, added } = compareRows(known, rows)
  for (const { start, subject_id } of gone) {
    const one = db.deleteFrom('mention').where('article_id', '=', articleId)
    await one.where('start', '=', start).where('subject_id', '=', subject_id).execute()
  }
  if (added.length > 0) await db.insertInto('mention').values(added).execute()
  return gone.length + added.length > 0
}

async function changeQuotes(db: Db, articleId: number, rows: NewQuote[]): Promise<boolean> {
  const known = await db.selectFrom('quote').selectAll().where('article_id', '=', articleId).execute()
  const { gone, added } = compareRows(known, rows)
  const left = [...gone]
  for (const row of added) {
    const at = left.findIndex(({ start, end, kind }) => start === row.start && end === row.end && kind === row.kind)
    const [same] = at < 0 ? [] : left.splice(at, 1)
    if (same) await db.updateTable('quote').set(row).where('id', '=', same.id).execute()
    else await db.insertInto('quote').values(row).execute()
  }
  for (const { id } of left) await db.deleteFrom('quote').where('id', '=', id).execute()
  return gone.length + added.length > 0
}

/** Rows that stand in the database and not among the new ones, and the other way round. Ids, which new rows have none of, do not count. */
function compareRows<Known extends object, Row extends object>(known: Known[], rows: Row[]): { gone: Known[]; added: Row[] } {
  const [knownKeys, keys] = [new Set(known.map(keyOf)), new Set(rows.map(keyOf))]
  return { gone: known.filter((row) => !keys.has(keyOf(row))), added: rows.filter((row) => !knownKeys.has(keyOf(row))) }
}

function keyOf(row: object): string {
  const columns = Object.entries(row).filter(([column]) => column !== 'id')
  return JSON.stringify(columns.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function toMentionRow(articleId: number, { subjectId, start, end, isHeadline, correctionId }: CorrectedFindings['mentions'][number]) {
  const is_headline = isHeadline ? (1 as const) : (0 as const)
  return { article_id: articleId, subject_id: subjectId, start, end, is_headline, correction_id: correctionId }
}

function toQuoteRow(articleId: number, quote: CorrectedFindings['quotes'][number]) {
  return {
    article_id: articleId,
    start: quote.start,
    end: quote.end,
    kind: quote.kind,
    cue: quote.cue,
    cue_class: quote.cueClass,
    cue_start: quote.cueStart,
    cue_end: quote.cueEnd,
    speaker_surface: quote.speakerSurface,
    speaker_start: quote.speakerStart,
    speaker_end: quote.speakerEnd,
    speaker_name: quote.speakerName,
    subject_id: quote.subjectId,
    correction_id: quote.correctionId,
  }
}
