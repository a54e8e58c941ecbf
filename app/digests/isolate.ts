/** First strong isolate and its end: what stands between keeps its own direction and turns nothing around it. */
export const FSI = '\u2068'
export const PDI = '\u2069'

/** A name as it stands inside a sentence of any language. */
export function isolate(name: string): string {
  return `${FSI}${name}${PDI}`
}
