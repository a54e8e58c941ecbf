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
const LONGEST = Math.max(...[...PARTICLE_KEYS.keys()].map((key) => key.length))

/** The key of the word that is printed in a text from `start` to `end`, given its folded letters. */
export function keepParticle(folded: string, text: string, start: number, end: number): string {
  const particle = folded.length <= LONGEST ? PARTICLE_KEYS.get(folded) : undefined
  return particle !== undefined && text.slice(start, end).includes(ALEF_MAQSURA) ? particle : folded
}
