/** Moves labels apart so that none overlaps another, staying as near as can be to their lines and within the plot. Returns each one's y, in the given order. */
export function placeLabels(wanted: number[], height: number, top: number, bottom: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y)
  for (let at = 1; at < order.length; at++) order[at]!.y = Math.max(order[at]!.y, order[at - 1]!.y + height)
  let limit = bottom
  for (const label of order.toReversed()) {
    label.y = Math.max(top, Math.min(label.y, limit))
    limit = label.y - height
  }
  return wanted.map((_, index) => order.find((label) => label.index === index)!.y)
}
