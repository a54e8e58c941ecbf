import { addDays } from '../figures/days.ts'

export const sinceChoices = ['visit', 'today', 'yesterday', 'week'] as const
export type Since = (typeof sinceChoices)[number]

/** The days that a brief is about, today included. `visitDay`: the day of the reader's last visit, where there was one. */
export type BriefWindow = { since: Since; from: string; to: string; isCut: boolean }

/** A brief is about days, not months: longer ranges are explored, not briefed. */
const MOST_DAYS = 7

/**
 * Reads what a brief is about from its address: since the last visit where there was one, else since yesterday. It counts whole days, as every
 * figure does, so that each of its numbers opens a list of just as many articles. `isCut`: the last visit is longer ago than a brief reaches.
 */
export function readWindow(asked: string | null, today: string, visitDay: string | null): BriefWindow {
  const chosen = sinceChoices.find((one) => one === asked) ?? 'visit'
  const since = chosen === 'visit' && visitDay === null ? 'yesterday' : chosen
  const earliest = addDays(today, 1 - MOST_DAYS)
  const wanted = { visit: visitDay ?? today, today, yesterday: addDays(today, -1), week: earliest }[since]
  return { since, from: wanted < earliest ? earliest : wanted > today ? today : wanted, to: today, isCut: wanted < earliest }
}
