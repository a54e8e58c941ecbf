import { labelId, type Picture } from './compose-picture.ts'
import type { ExpectedMark } from './drawing.ts'
import { expectOutline } from './expect-outline.ts'
import type { Label } from './label.ts'
import type { Problem } from './order.ts'
import { boundContours, type Contour, readContours } from './outlines.ts'
import { paint, type Theme } from './paints.ts'
import { readShapes } from './read-shapes.ts'

/** How far, in pixels, two engines may round a letter's place apart. */
const TOLERANCE_PX = 0.75

/** Looks over what resvg made of a picture: every label whole and in order, every letter known to the typeface, marks where there is data, nothing cut. */
export function examineOutlines(picture: Picture, outlined: string, theme: Theme): Problem[] {
  const drawn = readDrawn(outlined)
  return [
    ...picture.labels.flatMap((label, index) => examineLabel(label, drawn.texts.get(labelId(index)) ?? [], picture)),
    ...picture.expected.flatMap((mark) => examineMark(mark, drawn, theme)),
  ]
}

type Drawn = { texts: Map<string, Contour[]>; ids: Map<string, Contour[]>; inks: Set<string> }

/** The outlines of texts by their ids, other marks by theirs, and every colour that something was drawn in. */
function readDrawn(outlined: string): Drawn {
  const drawn: Drawn = { texts: new Map(), ids: new Map(), inks: new Set() }
  for (const { ids, path, fill, stroke } of readShapes(outlined)) {
    const contours = readContours(path)
    const label = ids.find((id) => id.startsWith('label-'))
    if (label !== undefined) drawn.texts.set(label, [...(drawn.texts.get(label) ?? []), ...contours])
    else {
      for (const id of ids) drawn.ids.set(id, contours)
      for (const ink of [fill, stroke]) if (ink !== null && contours.length > 0) drawn.inks.add(ink)
    }
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

function examineMark(mark: ExpectedMark, { ids, inks }: Drawn, theme: Theme): Problem[] {
  const isThere = mark.kind === 'box' ? (ids.get(mark.id)?.length ?? 0) > 0 : inks.has(paint(theme, mark.ink))
  return isThere ? [] : [{ kind: 'no-marks', detail: mark.kind === 'box' ? mark.id : mark.ink }]
}
