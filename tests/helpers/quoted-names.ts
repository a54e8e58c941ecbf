import type { Quote } from '#analysis/quotes/quote.ts'
import type { Db } from '#db/connection.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { storeInput } from './sample-article.ts'

/** A quote of the first letters of an article, by a name, or by nobody who is named (null). */
export const quoteBy = (speakerName: string | null, subjectId: number | null = null): Quote => ({
  kind: 'colon',
  start: 0,
  end: 4,
  cue: 'گفت',
  cueClass: 'said',
  cueStart: null,
  cueEnd: null,
  speakerSurface: speakerName,
  speakerStart: null,
  speakerEnd: null,
  speakerName,
  subjectId,
})

/** Stores the article of a number with these quotes in it. */
export async function storeQuotes(db: Db, outletId: number, number: number, quotes: Quote[]) {
  await storeArticle(db, storeInput(outletId, { url: `https://sahil.example/${number}`, urlKey: `sahil.example/${number}` }, { quotes }))
}
