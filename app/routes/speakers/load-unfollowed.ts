import { composeText } from '#analysis/compose-text.ts'
import type { Db } from '#db/connection.ts'
import type { Selection } from '#db/queries/daily-totals.ts'
import { listQuotedNames } from '#db/queries/quoted-names.ts'
import { addDays } from '../../figures/days.ts'

/** More names than anyone decides on in one morning. */
const MOST = 12

/** All quotes of the days are read: of a year there are too many, and whom to follow is decided by the newest. */
const MOST_DAYS = 31

export type Unfollowed = Awaited<ReturnType<typeof loadUnfollowed>>

/** Names that speak often in the selection's last days and are no subject yet, each with the newest words ascribed to it. `days`: of how many days, null: of all; these are `from` and `to`. */
export async function loadUnfollowed(db: Db, selection: Selection) {
  const earliest = addDays(selection.to, 1 - MOST_DAYS)
  const isLonger = selection.from < earliest
  const read = isLonger ? { ...selection, from: earliest } : selection
  const found = await listQuotedNames(db, read, MOST)
  const names = found.map(({ newest, ...counts }) => ({
    ...counts,
    language: newest.language === 'ar' ? ('ar' as const) : ('fa' as const),
    words: composeText(newest).text.slice(newest.start, newest.end),
    articleId: newest.articleId,
    at: newest.start,
  }))
  return { names, days: isLonger ? MOST_DAYS : null, from: read.from, to: read.to }
}
