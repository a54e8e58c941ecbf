import { composeText } from '#analysis/compose-text.ts'
import { findAnchor } from '#analysis/corrections/anchor.ts'
import type { Quote } from '#analysis/quotes/quote.ts'
import type { Db } from '../connection.ts'

/** A corrected place of an article, at UTF-16 offsets of its composed text. `name`: who speaks or is meant by what the reader says; null for nobody. */
export type GoldPlace = { target: 'mention' | 'quote'; verdict: 'subject' | 'name' | 'nobody' | 'nothing'; start: number; end: number } & {
  name: string | null
  speakerKind: 'person' | 'body' | null
  /** What the rules found there when they last looked; null for mentions, and where they found nothing. */
  quote: Quote | null
}

export type GoldArticle = {
  id: number
  outlet: string
  url: string
  language: string | null
  day: string | null
  text: string
  places: GoldPlace[]
}

/** Every article that readers corrected, with the places that still stand in its text. */
export async function* streamGold(db: Db): AsyncGenerator<GoldArticle> {
  const ids = await db.selectFrom('correction').select('article_id').distinct().orderBy('article_id').execute()
  for (const { article_id } of ids) {
    const { slug, title, lead, body, ...article } = await db
      .selectFrom('article')
      .innerJoin('outlet', 'outlet.id', 'article.outlet_id')
      .select(['article.id', 'outlet.slug', 'url', 'article.language', 'day', 'title', 'lead', 'body'])
      .where('article.id', '=', article_id)
      .executeTakeFirstOrThrow()
    const { text } = composeText({ title, lead, body })
    yield { ...article, outlet: slug, text, places: await listPlaces(db, article_id, text, article.language) }
  }
}

async function listPlaces(db: Db, articleId: number, text: string, language: string | null): Promise<GoldPlace[]> {
  const rows = await db
    .selectFrom('correction')
    .leftJoin('subject', 'subject.id', 'correction.subject_id')
    .select(['target', 'verdict', 'exact', 'prefix', 'suffix', 'start', 'name', 'found', 'name_ar', 'name_fa', 'definition'])
    .where('article_id', '=', articleId)
    .orderBy('correction.id')
    .execute()
  return rows.flatMap(({ target, verdict, found, name, name_ar, name_fa, definition, ...anchor }) => {
    const place = findAnchor(text, anchor)
    if (place === null) return []
    const quote = target === 'quote' && found !== null ? (JSON.parse(found) as Quote) : null
    const speakerKind = definition === null ? null : (JSON.parse(definition) as { speakerKind: 'person' | 'body' | null }).speakerKind
    return [{ target, verdict, ...place, name: (language === 'ar' ? name_ar : name_fa) ?? name, speakerKind, quote }]
  })
}
