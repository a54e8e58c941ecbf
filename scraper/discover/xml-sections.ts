const opening = '<![CDATA['
const closing = ']]>'

/** No feed or sitemap nests 20 deep; parsers take minutes for 100,000. Sloppy feeds leave some hundred `<br>` open. */
const mostDepth = 5_000

/** The same length, with what stands in CDATA blanked out: markup in there is text. In one pass, whatever is left unclosed. */
export function maskSections(xml: string): string {
  let masked = ''
  let at = 0
  for (;;) {
    const start = xml.indexOf(opening, at)
    const end = start < 0 ? -1 : xml.indexOf(closing, start + opening.length)
    if (end < 0) return masked + xml.slice(at)
    masked += xml.slice(at, start) + ' '.repeat(end + closing.length - start)
    at = end + closing.length
  }
}

/** True where elements stand so deep in each other that this is no feed, but meant to keep a parser busy. */
export function isNestedTooDeep(xml: string): boolean {
  let depth = 0
  for (const [tag, slash] of maskSections(xml).matchAll(/<(\/?)[\p{L}_][^<>]*>/gu)) {
    if (slash) depth = Math.max(0, depth - 1)
    else if (!tag.endsWith('/>') && ++depth > mostDepth) return true
  }
  return false
}
