import type { Label } from './label.ts'

/**
 * A part of a picture, drawn from its own upper left corner: SVG markup in which colours are tokens, and texts. `expected` are the ids of the marks that
 * must be found in what was drawn; several marks of one line have its id and a number: `line.0`, `line.1`.
 */
export type Piece = { markup: string; labels: Label[]; heightPx: number; expected: string[] }

/** A piece moved to its place. */
export function movePiece({ markup, labels, ...rest }: Piece, x: number, y: number): Piece {
  return {
    ...rest,
    markup: markup === '' ? '' : `<g transform="translate(${round(x)} ${round(y)})">${markup}</g>`,
    labels: labels.map((label) => ({ ...label, x: label.x + x, y: label.y + y })),
  }
}

/** Pieces as one; its height is given. */
export function joinPieces(pieces: Piece[], heightPx: number): Piece {
  return {
    markup: pieces.map(({ markup }) => markup).join(''),
    labels: pieces.flatMap(({ labels }) => labels),
    expected: pieces.flatMap(({ expected }) => expected),
    heightPx,
  }
}

type Box = { x: number; y: number; width: number; height: number; fill: string; radius?: number; id?: string; opacity?: number }

/** A filled box; `fill` is a token, or a pattern's `url(…)`. */
export function box({ x, y, width, height, fill, radius = 0, id, opacity = 1 }: Box): string {
  const paint = fill.startsWith('url(') ? fill : `var(--${fill})`
  const name = id === undefined ? '' : ` id="${id}"`
  const faint = opacity === 1 ? '' : ` fill-opacity="${round(opacity)}"`
  return `<rect${name} x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${paint}"${faint}/>`
}

/** Hatches for what was not collected. */
export const gapPattern =
  '<defs><pattern id="not-collected" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="5" stroke="var(--line-strong)" stroke-width="1.2" stroke-opacity="0.55"/></pattern></defs>'

/** Two decimals are finer than any pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
