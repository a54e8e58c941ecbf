import { indexText } from '#analysis/tokenise.ts'
import type { Db } from '#db/connection.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { storeInput } from './sample-article.ts'

type SearchText = { title?: string; body: string; language?: 'ar' | 'fa'; day?: string | null }

/** Stores an article with its words in the full-text index, as the collector would. Its number orders it: each is a minute newer than the one before. Returns its id. */
export async function storeText(db: Db, outletId: number, number: number, text: SearchText): Promise<number> {
  const { title = 'عنوان', body, language = 'ar', day = '2026-03-20' } = text
  const url = `https://sahil.example/news/${number}`
  const publishedAt = day === null ? null : Date.parse(`${day}T08:00:00Z`) + number * 60_000
  const precision = day === null ? null : ('minute' as const)
  const article = { url, urlKey: url, title, body, day, publishedAt, publishedPrecision: precision }
  const analysis = { language, searchText: { title: indexText(title), body: indexText(body) } }
  return (await storeArticle(db, storeInput(outletId, article, analysis))).articleId
}
