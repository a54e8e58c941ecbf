import { pick, pickSome, type Random } from '../random.ts'
import type { Phrasebook } from './phrasebook.ts'

/** What stays the same within one article: its place and day. Numbers are drawn anew for each sentence. */
export type Scene = { city: string; otherCity: string; club: string; today: string }

export function drawScene(random: Random, book: Phrasebook, day: number): Scene {
  const [city, otherCity] = pickSome(random, book.cities, 2) as [string, string]
  // Day 0 was a Thursday, the fifth after Sunday.
  const weekday = book.weekdays[(day + 4) % 7] as string
  return { city, otherCity, club: pick(random, book.clubs), today: book.today.replace('{weekday}', weekday) }
}

/** Puts places, numbers and `words` into a phrase, and chooses between `[he|she]`. */
export function fill(
  phrase: string,
  random: Random,
  book: Phrasebook,
  scene: Scene,
  words: Record<string, string> = {},
  gender: 'm' | 'f' = 'm',
) {
  const draw: Record<string, () => string> = {
    hundreds: () => book.number(200 + 100 * Math.floor(random() * 8)),
    tens: () => book.number(11 + Math.floor(random() * 80)),
    percent: () => book.number(3 + Math.floor(random() * 8)),
  }
  const known: Record<string, string> = { ...scene, ...words }
  return phrase
    .replace(/\[([^|\]]+)\|([^\]]+)\]/g, (_, he: string, she: string) => (gender === 'm' ? he : she))
    .replace(/\{(\w+)\}/g, (slot, key: string) => known[key] ?? draw[key]?.() ?? slot)
}
