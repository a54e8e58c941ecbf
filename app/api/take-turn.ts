/** A token may ask this often at once, and then as often as its turns grow back. */
const BURST = 60
const PER_SECOND = 2

const turns = new Map<number | string, { left: number; at: number }>()

/** Takes one of a token's turns (a token bucket, kept in this process). 0: taken; otherwise how many milliseconds until the next one is there. */
export function takeTurn(tokenId: number | string, now: number): number {
  const known = turns.get(tokenId) ?? { left: BURST, at: now }
  const left = Math.min(BURST, known.left + (Math.max(0, now - known.at) / 1000) * PER_SECOND)
  if (left < 1) return ((1 - left) / PER_SECOND) * 1000
  turns.set(tokenId, { left: left - 1, at: now })
  return 0
}
