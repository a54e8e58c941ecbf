/** Article ids as bits, in blocks where there are any: a million that follow each other take 125 KB, and two sets are joined in microseconds. */
export type IdSet = Map<number, Uint32Array>

/** An id may have more bits than a shift can move: PostgreSQL's begin with the month (db/dialects/postgres/partitions.ts). */
const BLOCK = 65_536

export function emptyIdSet(): IdSet {
  return new Map()
}

export function addIds(set: IdSet, ids: readonly number[]): void {
  for (const id of ids) {
    const place = id % BLOCK
    const block = blockOf(set, (id - place) / BLOCK)
    block[place >>> 5] = (block[place >>> 5] as number) | (1 << (place & 31))
  }
}

function blockOf(set: IdSet, number: number): Uint32Array {
  const known = set.get(number)
  if (known) return known
  const block = new Uint32Array(BLOCK / 32)
  set.set(number, block)
  return block
}

/** Takes everything of another set into a set, or keeps only what stands in both. */
export function joinIds(set: IdSet, other: IdSet, how: 'and' | 'or'): void {
  if (how === 'and') for (const number of set.keys()) if (!other.has(number)) set.delete(number)
  for (const [number, others] of other) if (how === 'or' || set.has(number)) joinBlocks(blockOf(set, number), others, how)
}

function joinBlocks(block: Uint32Array, other: Uint32Array, how: 'and' | 'or'): void {
  for (let at = 0; at < block.length; at++) {
    const [own, others] = [block[at] as number, other[at] as number]
    block[at] = how === 'and' ? own & others : own | others
  }
}

/** How many ids a set holds. */
export function countIds(set: IdSet): number {
  let count = 0
  for (const block of set.values()) for (let word of block) for (; word !== 0; word &= word - 1) count++
  return count
}

/** The ids of a set in order, some at a time. */
export function* idsInParts(set: IdSet, size: number): Generator<number[]> {
  let part: number[] = []
  for (const number of [...set.keys()].sort((a, b) => a - b)) {
    const block = set.get(number) as Uint32Array
    for (let place = 0; place < BLOCK; place++) {
      if (((block[place >>> 5] as number) & (1 << (place & 31))) === 0) continue
      part.push(number * BLOCK + place)
      if (part.length < size) continue
      yield part
      part = []
    }
  }
  if (part.length > 0) yield part
}
