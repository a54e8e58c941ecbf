/** Letters of many forms in one automaton: a trie in flat arrays, walked once from every word of a text, whatever the number of forms. */
export type FormTrie = {
  /** For each UTF-16 unit its number in the alphabet of all forms; 0 where no form has it. */
  alphabet: Uint8Array
  /** The node that each letter number leads to from the root, or -1: most words of a text end here. */
  roots: Int32Array
  edges: Edges
  /** For each node, the entries that end there, or undefined. */
  accepts: (number[] | undefined)[]
}

/** Open-addressed table: slot → (node × 256 + letter number) and the node it leads to. At least half of the slots are free. */
type Edges = { keys: Int32Array; targets: Int32Array; mask: number }

const FIRST_SIZE = 1_024
const KEYS_PER_STEP = 200

/** Builds the automaton; `keys[i]` holds the folded letters of entry `i`, without spaces. */
export function buildFormTrie(keys: string[]): FormTrie {
  const steps = buildingFormTrie(keys)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps of a fraction of a millisecond. */
export function* buildingFormTrie(keys: string[]): Generator<void, FormTrie> {
  const alphabet = new Uint8Array(0x10000)
  const accepts: (number[] | undefined)[] = [undefined]
  let edges = emptyEdges(FIRST_SIZE)
  let letterCount = 0
  for (const [entry, key] of keys.entries()) {
    let node = 0
    for (let at = 0; at < key.length; at++) {
      const unit = key.charCodeAt(at)
      if (alphabet[unit] === 0) alphabet[unit] = nextLetter(++letterCount)
      const edge = node * 256 + (alphabet[unit] as number)
      const slot = slotOf(edges, edge)
      node = edges.targets[slot] as number
      if (edges.keys[slot] === edge) continue
      node = accepts.push(undefined) - 1
      edges.keys[slot] = edge
      edges.targets[slot] = node
      if (node * 2 > edges.mask) edges = enlarge(edges)
    }
    if (key !== '') accepts[node] = [...(accepts[node] ?? []), entry]
    if (entry % KEYS_PER_STEP === 0) yield
  }
  const roots = Int32Array.from({ length: 256 }, (_, letter) => targetOf(edges, letter))
  return { alphabet, accepts, roots, edges }
}

/** The node reached from `node` by a UTF-16 unit, or -1. */
export function step(trie: FormTrie, node: number, unit: number): number {
  const letter = trie.alphabet[unit] as number
  if (letter === 0) return -1
  return node === 0 ? (trie.roots[letter] as number) : targetOf(trie.edges, node * 256 + letter)
}

function targetOf({ keys, targets, mask }: Edges, edge: number): number {
  for (let slot = hash(edge) & mask; ; slot = (slot + 1) & mask) {
    const found = keys[slot]
    if (found === edge) return targets[slot] as number
    if (found === 0) return -1
  }
}

/** Where an edge stands, or the free slot where it belongs. */
function slotOf({ keys, mask }: Edges, edge: number): number {
  let slot = hash(edge) & mask
  while (keys[slot] !== 0 && keys[slot] !== edge) slot = (slot + 1) & mask
  return slot
}

function emptyEdges(size: number): Edges {
  return { keys: new Int32Array(size), targets: new Int32Array(size), mask: size - 1 }
}

function enlarge(edges: Edges): Edges {
  const larger = emptyEdges(edges.keys.length * 2)
  for (const [slot, edge] of edges.keys.entries()) {
    if (edge === 0) continue
    const free = slotOf(larger, edge)
    larger.keys[free] = edge
    larger.targets[free] = edges.targets[slot] as number
  }
  return larger
}

function hash(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

/** Forms in Arabic, Latin and Cyrillic letters and digits need about 120 numbers. */
function nextLetter(count: number): number {
  if (count > 255) throw new Error('Cannot compile the subjects: their names use more than 255 different letters')
  return count
}
