import { type DayNumber, isOutage, topicWeights, weekdayRhythm } from '../calendar.ts'
import { type DemoOutlet, demoOutlets } from '../outlets.ts'
import { type Random, randomOf } from '../random.ts'
import type { DemoTopic } from '../texts/topic-texts.ts'
import { startOfDay } from './local-time.ts'

/** What an outlet publishes at an instant: a piece of its own, or the copy of an agency's piece. */
export type Plan = { index: number; at: number; topic: DemoTopic; copyOf: { agency: DemoOutlet; index: number } | null }

const minuteMs = 60_000

/** What weighs on an ordinary day; a day that weighs more is busier. */
const usualWeight = 8.7

/** The pieces of one outlet on one of its own days, in order of publication; always the same for the same day. */
export function planDay(outlet: DemoOutlet, day: DayNumber): Plan[] {
  if (outlet.hasOutage && isOutage(day)) return []
  const own = planOwn(outlet, day)
  return [...own, ...planCopies(outlet, day, own.length)].sort((a, b) => a.at - b.at)
}

function planOwn(outlet: DemoOutlet, day: DayNumber): Plan[] {
  const random = randomOf('day', outlet.slug, day)
  const weights = topicWeights(day)
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  const busyness = 1 + (0.6 * (total - usualWeight)) / usualWeight
  const count = Math.floor(outlet.articlesPerDay * weekdayRhythm(day) * busyness + random())
  const midnight = startOfDay(outlet, day)
  const start = random()
  return Array.from({ length: count }, (_, index) => ({
    index,
    at: midnight + minuteOfDay(random) * minuteMs,
    topic: topicAt((index + start) / count, weights, total),
    copyOf: null,
  }))
}

/** Desks reprint a quarter of their agency's copy, ten minutes to five hours later. */
function planCopies(outlet: DemoOutlet, day: DayNumber, firstIndex: number): Plan[] {
  const agency = demoOutlets.find((one) => one.isAgency && one.language === outlet.language)
  if (!agency || agency === outlet) return []
  const random = randomOf('copies', outlet.slug, day)
  const evening = startOfDay(outlet, day) + 23 * 60 * minuteMs
  return planOwn(agency, day)
    .map(({ at, topic, index }) => ({
      at: at + (10 + Math.floor(random() * 290)) * minuteMs,
      topic,
      copyOf: { agency, index },
      isTaken: random() < 0.25,
    }))
    .filter(({ at, isTaken }) => isTaken && at < evening)
    .map(({ at, topic, copyOf }, i) => ({ index: firstIndex + i, at, topic, copyOf }))
}

/** Between half past six and half past ten in the evening, busiest in the late morning. */
function minuteOfDay(random: Random): number {
  return 390 + Math.floor(960 * (0.65 * random() + 0.35 * random() ** 2))
}

/** The topic at a place between 0 and 1, when each takes room by its weight. Places at even distances give a day the mixture that its weights ask for. */
function topicAt(place: number, weights: Record<string, number>, total: number): DemoTopic {
  let left = place * total
  for (const [topic, weight] of Object.entries(weights)) {
    left -= weight
    if (left < 0) return topic as DemoTopic
  }
  return 'prices'
}
