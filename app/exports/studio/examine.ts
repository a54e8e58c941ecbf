import { labelId, type Picture } from './compose-picture.ts'
import { expectOutline } from './expect-outline.ts'
import type { Label } from './label.ts'
import type { Problem } from './order.ts'
import { boundContours, type Contour, readContours } from './outlines.ts'
import { readShapes } from './read-shapes.ts'

/** How far, in pixels, two engines may round a letter's place apart. */
const TOLERANCE_PX = 0.75

/** Looks over what resvg made of a picture: every label whole and in order, every letter known to the typeface, marks where there is data, nothing cut. */
export function examineOutlines(picture: Picture, outlined: string): Problem[] {
  const drawn = readDrawn(outlined)
  return [
    ...picture.labels.flatMap((label, index) => examineLabel(label, drawn.texts.get(labelId(index)) ?? [], picture)),
    ...picture.expected.flatMap((id): Problem[] => (drawn.marks.has(id) ? [] : [{ kind: 'no-marks', detail: id }])),
  ]
}

type Drawn = { texts: Map<string, Contour[]>; marks: Set<string> }

/** The outlines of texts by their ids, and the ids of the marks that were drawn, without the numbers that tell several of one line apart. */
function readDrawn(outlined: string): Drawn {
  const drawn: Drawn = { texts: new Map(), marks: new Set() }
  for (const { ids, path } of readShapes(outlined)) {
    const contours = readContours(path)
    const label = ids.find((id) => id.startsWith('label-'))
    if (label !== undefined) drawn.texts.set(label, [...(drawn.texts.get(label) ?? []), ...contours])
    else if (contours.length > 0) for (const id of ids) drawn.marks.add(id.replace(/\.\d+$/, ''))
  }
  return drawn
}

function examineLabel(label: Label, found: Contour[], { widthPx, heightPx }: Picture): Problem[] {
  const { contours, missing, left, right } = expectOutline(label)
  if (missing.length > 0) return [{ kind: 'missing-letter', detail: `${missing.map(nameLetter).join(', ')} in “${label.text}”` }]
  if (left < -TOLERANCE_PX || right > widthPx + TOLERANCE_PX) return [{ kind: 'cut', detail: label.text }]
  const bounds = boundContours(found)
  if (bounds && (bounds.top < -TOLERANCE_PX || bounds.bottom > heightPx + TOLERANCE_PX)) return [{ kind: 'cut', detail: label.text }]
  if (found.length !== contours.length) return [{ kind: 'not-drawn', detail: label.text }]
  return isAlike(found, contours) ? [] : [{ kind: 'wrong-order', detail: label.text }]
}

function nameLetter(letter: string): string {
  return `${letter} (U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`
}

/** Whether the same shapes stand at the same places, in whatever order they were drawn. */
function isAlike(found: Contour[], expected: Contour[]): boolean {
  const [some, others] = [found, expected].map((all) => all.toSorted((a, b) => a.left - b.left || a.top - b.top))
  return some!.every((one, index) => {
    const near = others!.slice(Math.max(0, index - 3), index + 4)
    return near.some((other) =>
      (['left', 'right', 'top', 'bottom'] as const).every((edge) => Math.abs(one[edge] - other[edge]) <= TOLERANCE_PX),
    )
  })
}
