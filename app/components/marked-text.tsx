import { Fragment, type ReactNode } from 'react'

/** A stretch of a text that is marked, at UTF-16 offsets; `kind` says how. */
export type Mark = { start: number; end: number; kind: 'mention' | 'direct' | 'colon' | 'indirect' | 'searched' }

/** Cuts a text at the edges of its marks: each piece with the marks it lies in. Marks may overlap, and reach beyond the text. */
export function cutAtMarks<T extends Mark>(text: string, marks: T[]): { start: number; text: string; marks: T[] }[] {
  const edges = new Set([0, text.length])
  for (const { start, end } of marks) for (const edge of [start, end]) if (edge > 0 && edge < text.length) edges.add(edge)
  const order = [...edges].sort((a, b) => a - b)
  return order.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, order[index + 1]),
    marks: marks.filter((mark) => mark.start <= start && mark.end > start),
  }))
}

/** A text with what was found in it: quotes and mentions inside each other as `render` makes them. */
export function MarkedText<T extends Mark>({
  text,
  marks,
  render,
}: {
  text: string
  marks: T[]
  render: (marks: T[], children: ReactNode, start: number) => ReactNode
}) {
  return cutAtMarks(text, marks).map((piece) => (
    <Fragment key={piece.start}>{piece.marks.length === 0 ? piece.text : render(piece.marks, piece.text, piece.start)}</Fragment>
  ))
}
