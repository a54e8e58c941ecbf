import type { DemoTopic } from './texts/topic-texts.ts'

/** Days since 1 January 1970, a Thursday. */
export type DayNumber = number

/** Thirteen weeks: every event comes round once in any ninety-one days, and always on the same weekday. */
const cycleDays = 91

const voteDay = 78
const handoverDay = 80

/** What the newsroom writes about on a quiet day. */
const everyday: Partial<Record<DemoTopic, number>> = {
  prices: 3,
  railway: 2,
  museum: 1.5,
  football: 1.2,
  summit: 0.4,
  election: 0.4,
  flood: 0.2,
}

type Event = { topic: DemoTopic; from: number; peak: number; to: number; weight: number }

/** Floods break out at once and ebb, a summit and a vote build up, a final is over on the next day; between them smaller things go on. */
const events: Event[] = [
  { topic: 'museum', from: 3, peak: 6, to: 9, weight: 4 },
  { topic: 'flood', from: 11, peak: 12, to: 22, weight: 14 },
  { topic: 'railway', from: 22, peak: 24, to: 28, weight: 5 },
  { topic: 'summit', from: 27, peak: 33, to: 37, weight: 13 },
  { topic: 'prices', from: 39, peak: 48, to: 58, weight: 6 },
  { topic: 'football', from: 54, peak: 62, to: 64, weight: 11 },
  { topic: 'election', from: 66, peak: voteDay, to: 83, weight: 14 },
]

/** How much each topic is written about on a day; the numbers weigh against each other, and their sum says how busy the day is. */
export function topicWeights(day: DayNumber): Record<string, number> {
  const weights: Record<string, number> = { ...everyday }
  for (const event of events) weights[event.topic] = (weights[event.topic] ?? 0) + event.weight * heightOf(event, cycleDay(day))
  return weights
}

/** The share of a usual weekday's articles: the press of both languages rests on Friday, a little on Thursday. */
export function weekdayRhythm(day: DayNumber): number {
  return [0.85, 0.3, 0.8, 1, 1, 1.05, 1][day % 7] as number
}

/** One outlet's server stood still on these two days, and its articles of then were never written. */
export function isOutage(day: DayNumber): boolean {
  const today = cycleDay(day)
  return today === 45 || today === 46
}

/** Who governs Oryan: the two candidates win in turn, so in any ninety-one days the office changes hands once. */
export function termOf(day: DayNumber): { holder: 'simabi' | 'sepidmarz'; from: DayNumber; to: DayNumber } {
  const term = Math.floor((day - handoverDay) / cycleDays)
  const from = term * cycleDays + handoverDay
  return { holder: term % 2 === 0 ? 'sepidmarz' : 'simabi', from, to: from + cycleDays - 1 }
}

export function dayNumberOf(day: string): DayNumber {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}

export function dayText(day: DayNumber): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

function cycleDay(day: DayNumber): number {
  return day % cycleDays
}

function heightOf(event: Event, day: number): number {
  if (day < event.from || day > event.to) return 0
  return day <= event.peak ? (day - event.from + 1) / (event.peak - event.from + 1) : (event.to - day + 1) / (event.to - event.peak + 1)
}
