/** A closed stretch of a path by its box. */
export type Contour = { left: number; right: number; top: number; bottom: number }

/** The boxes of a path's contours, from all its points; absolute commands alone, as resvg and HarfBuzz write them. Curves' handles count as points. */
export function readContours(path: string): Contour[] {
  const contours: Contour[] = []
  for (const contour of path.split(/(?=M)/)) {
    const numbers = contour.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)?.map(Number) ?? []
    if (numbers.length < 4) continue
    const box: Contour = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
    for (let at = 0; at + 1 < numbers.length; at += 2) stretch(box, numbers[at]!, numbers[at + 1]!)
    contours.push(box)
  }
  return contours
}

function stretch(box: Contour, x: number, y: number): void {
  box.left = Math.min(box.left, x)
  box.right = Math.max(box.right, x)
  box.top = Math.min(box.top, y)
  box.bottom = Math.max(box.bottom, y)
}

/** One box around all; null where there are none. */
export function boundContours(contours: Contour[]): Contour | null {
  if (contours.length === 0) return null
  const box: Contour = { ...contours[0]! }
  for (const { left, right, top, bottom } of contours) {
    stretch(box, left, top)
    stretch(box, right, bottom)
  }
  return box
}
