/** A small flag on top of a line, with its words on hover. Recharts gives it the line's box. */
export function FlagMark({ words, viewBox }: { words: string; viewBox?: { x?: number; y?: number } }) {
  const { x = 0, y = 0 } = viewBox ?? {}
  return (
    <g>
      <title>{words}</title>
      <path d={`M${x} ${y} v-16 l10 4.5 l-10 4.5`} fill="var(--warning)" stroke="var(--warning)" strokeLinejoin="round" />
    </g>
  )
}
