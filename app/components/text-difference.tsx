import type { Difference } from '../stories/compare-texts.ts'

/** Two texts as one: what was left out is struck, what was added is underlined. */
export function TextDifference({ difference }: { difference: Difference }) {
  return difference.pieces.map(({ kind, text }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of two fixed texts never move
    if (kind === 'same') return <span key={index}>{text}</span>
    const Mark = kind === 'added' ? 'ins' : 'del'
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    return <Mark key={index}>{text}</Mark>
  })
}
