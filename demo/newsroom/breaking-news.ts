import { type DemoOutlet, demoOutlets } from '../outlets.ts'
import { pick, randomOf } from '../random.ts'
import type { DemoTopic } from '../texts/topic-texts.ts'

const slotMs = 20_000
const dayMs = 86_400_000
/** Places within a day below this one belong to the day's plan. */
const firstSlot = 500
const rushMs = 10 * 60_000

/** A piece of the story that breaks while somebody watches: a ship under Lazvard bridge. */
export type BreakingPiece = { id: number; at: number; outlet: DemoOutlet; topic: DemoTopic }

/**
 * What has broken since the newsroom was opened: three pieces a minute in the first ten minutes, one a minute later. A piece depends on its instant alone, so
 * its address stays good when the newsroom is opened anew.
 */
export function listBreaking(openedAt: number, now: number): BreakingPiece[] {
  const first = Math.floor(openedAt / slotMs) + 1
  const last = Math.floor(now / slotMs)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
    .filter((slot) => slot * slotMs - openedAt < rushMs || slot % 3 === 0)
    .map(breakingPiece)
}

/** The piece with this id, or undefined where the id belongs to a planned article. */
export function findBreaking(id: number): BreakingPiece | undefined {
  const place = id % 10_000
  if (place < firstSlot) return undefined
  return breakingPiece((Math.floor(id / 10_000) * dayMs) / slotMs + place - firstSlot)
}

function breakingPiece(slot: number): BreakingPiece {
  const at = slot * slotMs
  const random = randomOf('breaking', slot)
  const place = firstSlot + (at % dayMs) / slotMs
  return {
    id: Math.floor(at / dayMs) * 10_000 + place,
    at,
    outlet: pick(random, demoOutlets),
    topic: random() < 0.75 ? 'bridge' : 'railway',
  }
}
