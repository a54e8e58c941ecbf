import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { ArticleRow } from '../rows/article.ts'
import type { MentionRow, QuoteRow } from '../rows/subject.ts'
import type { SubjectLabel } from './subject-labels.ts'

export function findArticle(db: Db, id: number): Promise<Selectable<ArticleRow> | undefined> {
  return db.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Every mention in an article with its subject, in the order of the text. */
export function listMentionsOfArticle(db: Db, articleId: number): Promise<(Selectable<MentionRow> & SubjectLabel)[]> {
  return db
    .selectFrom('mention')
    .innerJoin('subject', 'subject.id', 'mention.subject_id')
    .selectAll('mention')
    .select(['subject.id', 'subject.slug', 'subject.kind', 'subject.name_en', 'subject.name_ar', 'subject.name_fa'])
    .where('mention.article_id', '=', articleId)
    .orderBy('mention.start')
    .execute()
}

/** Every quote in an article, in the order of the text. */
export function listQuotesOfArticle(db: Db, articleId: number): Promise<Selectable<QuoteRow>[]> {
  return db.selectFrom('quote').selectAll().where('article_id', '=', articleId).orderBy('start').execute()
}

export type Copy = Pick<
  Selectable<ArticleRow>,
  'id' | 'outlet_id' | 'title' | 'day' | 'published_at' | 'published_precision' | 'story_share'
>

/** The other articles that carry the same text, earliest first. */
export function listCopies(db: Db, storyId: number, articleId: number): Promise<Copy[]> {
  return db
    .selectFrom('article')
    .select(['id', 'outlet_id', 'title', 'day', 'published_at', 'published_precision', 'story_share'])
    .where('story_id', '=', storyId)
    .where('id', '!=', articleId)
    .orderBy('published_at', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .execute()
}
