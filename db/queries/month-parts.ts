/** A range of days as whole months (`YYYY-MM`, both included) and the days that are added to them or, where `sign` is -1, taken off again. */
export type MonthParts = { months: { from: string; to: string } | null; days: { from: string; to: string; sign: 1 | -1 }[] }

const DAY_MS = 86_400_000

/** Splits a range so that as few days as possible are read on their own: of a month that is cut in its first half, the missing days are taken off. */
export function splitByMonths(from: string, to: string): MonthParts {
  const [head, tail] = [from.slice(0, 7), to.slice(0, 7)]
  if (head === tail) return { months: null, days: [{ from, to, sign: 1 }] }
  const begin = splitHead(from)
  const end = splitTail(to)
  const months = { from: begin.isWhole ? head : moveMonth(head, 1), to: end.isWhole ? tail : moveMonth(tail, -1) }
  return months.from > months.to
    ? { months: null, days: [{ from, to, sign: 1 }] }
    : { months, days: [begin.days, end.days].filter((days) => days.from <= days.to) }
}

type Cut = { isWhole: boolean; days: MonthParts['days'][number] }

/** The month in which a range begins: as a whole without the days before, or the days from there on. */
function splitHead(day: string): Cut {
  const [before, after] = [dayOfMonth(day) - 1, lengthOfMonth(day) - dayOfMonth(day) + 1]
  const isWhole = before < after
  const days = isWhole
    ? { from: firstDay(day), to: nthDay(day, before), sign: -1 as const }
    : { from: day, to: lastDay(day), sign: 1 as const }
  return { isWhole, days }
}

/** The month in which a range ends. What comes after today is empty, so that a month so far is taken as a whole sooner. */
function splitTail(day: string): Cut {
  const isWhole = dayOfMonth(day) * 2 > lengthOfMonth(day)
  const days = isWhole
    ? { from: nthDay(day, dayOfMonth(day) + 1), to: lastDay(day), sign: -1 as const }
    : { from: firstDay(day), to: day, sign: 1 as const }
  return { isWhole, days }
}

function dayOfMonth(day: string): number {
  return Number(day.slice(8))
}

function lengthOfMonth(day: string): number {
  return dayOfMonth(lastDay(day))
}

function firstDay(day: string): string {
  return `${day.slice(0, 7)}-01`
}

function lastDay(day: string): string {
  return new Date(Date.parse(firstDay(`${moveMonth(day.slice(0, 7), 1)}-01`)) - DAY_MS).toISOString().slice(0, 10)
}

/** The n-th day of a day's month, as text that sorts rightly; the nought-th sorts before the first, the one after the last behind it. */
function nthDay(day: string, n: number): string {
  return `${day.slice(0, 7)}-${String(n).padStart(2, '0')}`
}

function moveMonth(month: string, by: 1 | -1): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const index = year * 12 + number - 1 + by
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}
