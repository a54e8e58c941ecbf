import { composeText } from '#analysis/compose-text.ts'
import type { Db } from '#db/connection.ts'
import type { Selection } from '#db/queries/daily-totals.ts'
import { listQuotedNames } from '#db/queries/quoted-names.ts'

/** More names than anyone decides on in one morning. */
const MOST = 12

export type UnfollowedName = Awaited<ReturnType<typeof loadUnfollowed>>[number]

/** Names that speak often in the selection and are no subject yet, each with the newest words ascribed to it. */
export async function loadUnfollowed(db: Db, selection: Selection) {
  const names = await listQuotedNames(db, selection, MOST)
  return names.map(({ newest, ...counts }) => ({
    ...counts,
    language: newest.language === 'ar' ? ('ar' as const) : ('fa' as const),
    words: composeText(newest).text.slice(newest.start, newest.end),
    articleId: newest.articleId,
    at: newest.start,
  }))
}
