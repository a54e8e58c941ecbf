const tag = /<(\/?)([a-z][a-z0-9]*)/gi
/** Tags that never hold anything, and those whose end pages leave out by custom. */
const unclosedTags = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dd dt td th tr thead tbody tfoot option optgroup html head body'.split(
    ' ',
  ),
)

/**
 * How deep the tags of a page are nested, by a count of opened and closed ones. Parsers need time in the square of this: a hundred thousand nested tags
 * would hold a worker for minutes, while no page that people read is a thousand deep.
 */
export function nestingDepth(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, slash, name] of html.matchAll(tag)) {
    if (unclosedTags.has(name!.toLowerCase())) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) deepest = depth
  }
  return deepest
}
