import { PNG } from 'pngjs'
import type { Picture } from './compose-picture.ts'
import { expectOutline } from './expect-outline.ts'
import type { Problem } from './order.ts'

/** How far a colour must be from the paper, in the sum of its three parts, to be seen. */
const LEAST_CONTRAST = 60

/** Decodes the file that is about to leave and looks at its points: its size is right, and every label left ink where it stands. */
export function examinePixels({ labels, widthPx, heightPx }: Picture, file: Uint8Array): Problem[] {
  const png = PNG.sync.read(Buffer.from(file))
  const scale = png.width / widthPx
  if (Math.abs(png.height / scale - heightPx) > 1) return [{ kind: 'blank', detail: `${png.width} × ${png.height}` }]
  return labels.flatMap((label) => {
    const { left, right } = expectOutline(label)
    const box = { left, right, top: label.y - label.sizePx * 0.8, bottom: label.y + label.sizePx * 0.3 }
    return label.text.trim() === '' || hasInk(png, box, scale) ? [] : [{ kind: 'blank', detail: label.text }]
  })
}

type Box = { left: number; right: number; top: number; bottom: number }

/** Whether two points of a box differ enough to be told apart. */
function hasInk({ data, width, height }: PNG, box: Box, scale: number): boolean {
  const edge = (value: number, most: number) => Math.min(most - 1, Math.max(0, Math.round(value * scale)))
  const [left, right] = [edge(box.left, width), edge(box.right, width)]
  const [top, bottom] = [edge(box.top, height), edge(box.bottom, height)]
  const first = (top * width + left) * 4
  for (let y = top; y <= bottom; y++) {
    for (let at = (y * width + left) * 4; at <= (y * width + right) * 4; at += 4) {
      let distance = 0
      for (let part = 0; part < 4; part++) distance += Math.abs(data[at + part]! - data[first + part]!)
      if (distance >= LEAST_CONTRAST) return true
    }
  }
  return false
}
