/** A run of text in a picture. `x` and `y` (of the base line) are pixels of the layout; the anchor is physical: `start` is left in every language. */
export type Label = {
  text: string
  x: number
  y: number
  sizePx: number
  isBold: boolean
  anchor: 'start' | 'middle' | 'end'
  /** A token of tokens.css (`ink-soft`), or a colour. */
  ink: string
  /** The direction of the sentence, whatever words of the other direction stand in it. */
  direction: 'ltr' | 'rtl' | 'auto'
}

/**
 * Bidi controls: they tell resvg, which knows no `direction`, and every other reader of the SVG alike, which way a run is read. After the Arabic letter mark
 * (U+061C) a percent sign stands on the same side of Persian digits, ٪۳۸, whether letters stand before them or not.
 */
const isolates = { ltr: '\u2066', rtl: '\u2067\u061c', auto: '\u2068' }
const POP_ISOLATE = '\u2069'

/** The characters of a label as they stand in the picture. */
export function isolateLabel({ text, direction }: Pick<Label, 'text' | 'direction'>): string {
  return isolates[direction] + text + POP_ISOLATE
}
