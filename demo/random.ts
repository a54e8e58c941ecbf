/** Numbers from 0 up to 1, always the same for the same words: what the newsroom prints depends on nothing but its seed and the day. */
export type Random = () => number

export function randomOf(...words: (string | number)[]): Random {
  let state = hash(words.join('|'))
  // mulberry32, public domain.
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function pick<T>(random: Random, options: readonly T[]): T {
  return options[Math.floor(random() * options.length)] as T
}

/** `count` different options in random order; all of them where there are fewer. */
export function pickSome<T>(random: Random, options: readonly T[], count: number): T[] {
  const rest = [...options]
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(Math.floor(random() * rest.length), 1)[0] as T)
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return value
}
