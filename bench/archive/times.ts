/** The middle and the slow end of some times in milliseconds. */
export function describeTimes(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => `${(sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN).toFixed(1)} ms`
  return `p50 ${at(0.5)}, p95 ${at(0.95)}`
}
