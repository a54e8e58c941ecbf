import type { Analysis } from '#analysis/analyse.ts'
import type { CorrectedFindings } from '#analysis/corrections/apply-corrections.ts'
import type { Db } from '../connection.ts'
import { correctFindings, noteFound } from './corrections.ts'
import { addSubjectCounts, type CountedArticle, removeSubjectCounts } from './counts.ts'

/** Writes what was found in an article: mentions, quotes, search text, and the counts of its subjects. To be called in the transaction that stores or recounts it. */
export async function insertAnalysis(db: Db, article: CountedArticle, analysis: Analysis): Promise<void> {
  await db
    .insertInto('article_search')
    .values({ rowid: article.id, ...analysis.searchText })
    .execute()
  await insertFindings(db, article, analysis)
}

/** The reverse, before an article is read again. */
export async function deleteAnalysis(db: Db, article: CountedArticle): Promise<void> {
  await deleteFindings(db, article)
  await db.deleteFrom('article_search').where('rowid', '=', article.id).execute()
}

/**
 * Writes mentions and quotes as the reader's corrections leave them, and counts them; the search text stays alone: what changes when subjects change.
 * The article's row holds its text already.
 */
export async function insertFindings(db: Db, article: CountedArticle, findings: Pick<Analysis, 'mentions' | 'quotes'>): Promise<void> {
  const { mentions, quotes, found } = await correctFindings(db, article.id, findings)
  await noteFound(db, found)
  const mentionRows = mentions.map((mention) => toMentionRow(article.id, mention))
  const quoteRows = quotes.map((quote) => toQuoteRow(article.id, quote))
  if (mentionRows.length > 0) await db.insertInto('mention').values(mentionRows).execute()
  if (quoteRows.length > 0) await db.insertInto('quote').values(quoteRows).execute()
  await addSubjectCounts(db, article, mentionRows, quoteRows)
}

/** The reverse of `insertFindings`. */
export async function deleteFindings(db: Db, article: CountedArticle): Promise<void> {
  await removeSubjectCounts(db, article)
  await db.deleteFrom('mention').where('article_id', '=', article.id).execute()
  await db.deleteFrom('quote').where('article_id', '=', article.id).execute()
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
