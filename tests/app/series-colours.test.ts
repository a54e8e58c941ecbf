import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Rgb = [number, number, number]

/** How eyes without one kind of cone see linear light: Machado, Oliveira and Fernandes (2009), severity 1. */
const visions: Record<string, number[][]> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const tokens = readFileSync('app/styles/tokens.css', 'utf8')

/** The light and dark side of a token. */
function readToken(name: string): { light: Rgb; dark: Rgb } {
  const match = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens)
  if (!match) throw new Error(`Cannot find --${name} in tokens.css`)
  return { light: linear(match[1]!), dark: linear(match[2]!) }
}

function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as Rgb
}

function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [one, other].map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b).sort((x, y) => y - x)
  return (a! + 0.05) / (b! + 0.05)
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

const seen = (colour: Rgb, vision: number[][]) =>
  oklab(
    vision.map((row) =>
      Math.min(
        1,
        Math.max(
          0,
          row.reduce((sum, part, index) => sum + part * colour[index]!, 0),
        ),
      ),
    ) as Rgb,
  )

const sides = ['light', 'dark'] as const
const series = Array.from({ length: 8 }, (_, index) => readToken(`series-${index + 1}`))

test.each(sides)('the eight hues stand out from the %s page', (side) => {
  const paper = readToken('paper')[side]
  for (const hue of series) expect(contrast(hue[side], paper)).toBeGreaterThanOrEqual(3)
})

test.each(sides)('no two of the eight hues look alike on the %s page, to any eye', (side) => {
  for (const vision of Object.values(visions)) {
    for (const [index, one] of series.entries()) {
      for (const other of series.slice(0, index)) {
        const [a, b] = [seen(one[side], vision), seen(other[side], vision)]
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(0.1)
      }
    }
  }
})

test.each(sides)('words can be read on the %s page', (side) => {
  for (const ground of ['paper', 'wash']) {
    for (const ink of ['ink', 'ink-soft', 'accent', 'warning', 'danger']) {
      expect([ink, ground, contrast(readToken(ink)[side], readToken(ground)[side]) >= 4.5]).toEqual([ink, ground, true])
    }
  }
})
