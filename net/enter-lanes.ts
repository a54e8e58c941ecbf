import type { Barred, LaneRules, Lanes, Turn } from './lanes.ts'

/** Enters several lanes, always in the given order, so that nobody waits in a circle. A name that comes twice is one lane. */
export async function enterLanes(lanes: Lanes, names: readonly string[], rules: LaneRules, signal: AbortSignal): Promise<Turn | Barred> {
  const turns: Turn[] = []
  const leave = () => {
    for (const turn of turns) turn.leave()
  }
  try {
    for (const name of new Set(names)) {
      const turn = await lanes.enter(name, rules, signal)
      if ('barred' in turn) {
        leave()
        return turn
      }
      turns.push(turn)
    }
    return { leave }
  } catch (error) {
    leave()
    throw error
  }
}
