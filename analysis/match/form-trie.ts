/** Letters of many forms in one automaton: a trie in flat arrays, walked once from every word of a text, whatever the number of forms. */
export type FormTrie = {
  /** For each UTF-16 unit its number in the alphabet of all forms; 0 where no form has it. */
  alphabet: Uint8Array
  /** The node that each letter number leads to from the root, or -1: most words of a text end here. */
  roots: Int32Array
  /** Open-addressed table of edges: slot → (node × 256 + letter number) and the node it leads to. */
  edgeKeys: Int32Array
  edgeTargets: Int32Array
  mask: number
  /** For each node, the entries that end there, or undefined. */
  accepts: (number[] | undefined)[]
}

/** Builds the automaton; `keys[i]` holds the folded letters of entry `i`, without spaces. */
export function buildFormTrie(keys: string[]): FormTrie {
  const alphabet = new Uint8Array(0x10000)
  const children: Map<number, number>[] = [new Map()]
  const accepts: (number[] | undefined)[] = []
  let letterCount = 0
  let edgeCount = 0
  for (const [entry, key] of keys.entries()) {
    let node = 0
    for (let at = 0; at < key.length; at++) {
      const unit = key.charCodeAt(at)
      if (alphabet[unit] === 0) alphabet[unit] = nextLetter(++letterCount)
      const letter = alphabet[unit] as number
      const next = children[node]?.get(letter) ?? children.push(new Map()) - 1
      if (next === children.length - 1 && !children[node]?.has(letter)) edgeCount++
      children[node]?.set(letter, next)
      node = next
    }
    if (key !== '') accepts[node] = [...(accepts[node] ?? []), entry]
  }
  const roots = Int32Array.from({ length: 256 }, (_, letter) => children[0]?.get(letter) ?? -1)
  return { alphabet, accepts, roots, ...packEdges(children, edgeCount) }
}

/** The node reached from `node` by a UTF-16 unit, or -1. */
export function step(trie: FormTrie, node: number, unit: number): number {
  const letter = trie.alphabet[unit] as number
  if (letter === 0) return -1
  if (node === 0) return trie.roots[letter] as number
  const key = node * 256 + letter
  for (let slot = hash(key) & trie.mask; ; slot = (slot + 1) & trie.mask) {
    const found = trie.edgeKeys[slot]
    if (found === key) return trie.edgeTargets[slot] as number
    if (found === 0) return -1
  }
}

function packEdges(children: Map<number, number>[], edgeCount: number): Pick<FormTrie, 'edgeKeys' | 'edgeTargets' | 'mask'> {
  let size = 16
  while (size < edgeCount * 2) size *= 2
  const edgeKeys = new Int32Array(size)
  const edgeTargets = new Int32Array(size)
  for (const [node, edges] of children.entries()) {
    for (const [letter, target] of edges) {
      const key = node * 256 + letter
      let slot = hash(key) & (size - 1)
      while (edgeKeys[slot] !== 0) slot = (slot + 1) & (size - 1)
      edgeKeys[slot] = key
      edgeTargets[slot] = target
    }
  }
  return { edgeKeys, edgeTargets, mask: size - 1 }
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
