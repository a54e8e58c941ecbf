const firstRestMs = 1_000
const longestRestMs = 300_000

/** How long pieces of work rest after they failed: a second, two, four … up to five minutes. */
export function openFailureRests(monotonic: () => number = () => performance.now()) {
  const rests = new Map<string, { until: number; nextMs: number }>()
  return {
    isResting: (key: string) => (rests.get(key)?.until ?? 0) > monotonic(),
    note: (key: string) => {
      const restMs = rests.get(key)?.nextMs ?? firstRestMs
      rests.set(key, { until: monotonic() + restMs, nextMs: Math.min(2 * restMs, longestRestMs) })
    },
    forget: (key: string) => void rests.delete(key),
  }
}
