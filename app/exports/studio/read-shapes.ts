import { Parser } from 'htmlparser2'
import { boundContours, type Contour, readContours } from './outlines.ts'

export type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number]

/** Parallel lines that fill a shape; `atPx` is where the line stands in its tile. */
export type Hatch = { matrix: Matrix; stepPx: number; atPx: number; stroke: string; strokeWidth: number; opacity: number }

/** A path with its paint; what is not painted is null. `ids` are its own and those of the groups around it; `clip` is a path, too, in its coordinates. */
export type Shape = {
  ids: string[]
  path: string
  box: Contour
  matrices: Matrix[]
  clip: string | null
  fill: string | null
  fillOpacity: number
  isEvenOdd: boolean
  hatch: Hatch | null
  stroke: string | null
  strokeWidth: number
  strokeOpacity: number
  dashes: number[]
}

type Attributes = Record<string, string>
type Defined = { patterns: Map<string, Hatch>; clips: Map<string, string> }

/** The shapes of an SVG as resvg writes it: groups and paths, with patterns and clips at its head, and no style sheets, texts or references to other things. */
export function readShapes(svg: string): Shape[] {
  const shapes: Shape[] = []
  const defined: Defined = { patterns: new Map(), clips: new Map() }
  const groups: Attributes[] = []
  let inside: { name: string; attributes: Attributes } | null = null
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'pattern' || name === 'clipPath') inside = { name, attributes }
        if (name === 'g') groups.push(attributes)
        if (name !== 'path') return
        if (inside) define(defined, inside, attributes)
        else shapes.push(readShape(attributes, groups, defined))
      },
      onclosetag: (name) => {
        if (name === 'g') groups.pop()
        if (name === inside?.name) inside = null
      },
    },
    { xmlMode: true },
  )
  parser.end(svg)
  return shapes
}

function define({ patterns, clips }: Defined, { name, attributes }: { name: string; attributes: Attributes }, path: Attributes): void {
  const id = attributes.id ?? ''
  if (name === 'clipPath') clips.set(id, `${clips.get(id) ?? ''} ${path.d}`)
  else {
    patterns.set(id, {
      matrix: readMatrix(attributes.patternTransform) ?? [1, 0, 0, 1, 0, 0],
      stepPx: Number(attributes.width),
      atPx: readContours(path.d ?? '')[0]?.left ?? 0,
      stroke: path.stroke ?? '#000000',
      strokeWidth: Number(path['stroke-width'] ?? 1),
      opacity: Number(path['stroke-opacity'] ?? 1),
    })
  }
}

function readShape(attributes: Attributes, groups: Attributes[], { patterns, clips }: Defined): Shape {
  const opacity = groups.reduce((product, group) => product * Number(group.opacity ?? 1), 1)
  const clipId = groups.map((group) => referenceIn(group['clip-path'])).findLast((id) => id !== null)
  const fill = attributes.fill ?? '#000000'
  const hatchId = referenceIn(fill)
  const path = attributes.d ?? ''
  return {
    ids: [...groups, attributes].flatMap(({ id }) => id ?? []),
    path,
    box: boundContours(readContours(path)) ?? { left: 0, right: 0, top: 0, bottom: 0 },
    matrices: [...groups, attributes].map((one) => readMatrix(one.transform)).filter((matrix) => matrix !== null),
    clip: clipId == null ? null : (clips.get(clipId) ?? null),
    fill: fill === 'none' || hatchId !== null ? null : fill,
    fillOpacity: opacity * Number(attributes['fill-opacity'] ?? 1),
    isEvenOdd: attributes['fill-rule'] === 'evenodd',
    hatch: hatchId === null ? null : (patterns.get(hatchId) ?? null),
    stroke: (attributes.stroke ?? 'none') === 'none' ? null : attributes.stroke!,
    strokeWidth: Number(attributes['stroke-width'] ?? 1),
    strokeOpacity: opacity * Number(attributes['stroke-opacity'] ?? 1),
    dashes: attributes['stroke-dasharray']?.split(/[ ,]+/).map(Number) ?? [],
  }
}

function readMatrix(transform: string | undefined): Matrix | null {
  const numbers = /^matrix\(([^)]*)\)$/
    .exec(transform ?? '')?.[1]
    ?.split(/[ ,]+/)
    .map(Number)
  return numbers?.length === 6 ? (numbers as Matrix) : null
}

function referenceIn(value: string | undefined): string | null {
  return /^url\(#([^)]+)\)$/.exec(value ?? '')?.[1] ?? null
}
