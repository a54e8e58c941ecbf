/**
 * Arabic particles that end in alef maqsura. Folding makes "on" (على) the name Ali (علي), and "on" stands fifty times as often in
 * the press: written with alef maqsura these few words keep it in their key, so that a search for Ali does not find them.
 */
export const PARTICLE_KEYS: ReadonlyMap<string, string> = new Map([
  ['علي', 'على'],
  ['الي', 'الى'],
  ['حتي', 'حتى'],
  ['لدي', 'لدى'],
  ['وعلي', 'وعلى'],
  ['والي', 'والى'],
  ['وحتي', 'وحتى'],
  ['ولدي', 'ولدى'],
  ['فعلي', 'فعلى'],
])
const ALEF_MAQSURA = '\u0649'

/** The key of a word, given its folded letters and the word as printed. */
export function keepParticle(folded: string, printed: string): string {
  const particle = PARTICLE_KEYS.get(folded)
  return particle !== undefined && printed.includes(ALEF_MAQSURA) ? particle : folded
}
