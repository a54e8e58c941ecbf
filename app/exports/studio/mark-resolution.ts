import { crc32 } from 'node:zlib'

const INCH_M = 0.0254
const CSS_DPI = 96
/** The signature, and the IHDR chunk, which stands first. */
const HEAD_BYTES = 8 + 25

/** Writes into a PNG how large it is meant to be: Word and Outlook lay a picture of 1200 points over 32 cm where nothing tells them that it is of double density. */
export function markResolution(png: Uint8Array, scale: number): Uint8Array {
  const chunk = Buffer.alloc(21)
  chunk.writeUInt32BE(9, 0)
  chunk.write('pHYs', 4, 'latin1')
  const perMetre = Math.round((CSS_DPI * scale) / INCH_M)
  chunk.writeUInt32BE(perMetre, 8)
  chunk.writeUInt32BE(perMetre, 12)
  chunk.writeUInt8(1, 16)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17)
  return Buffer.concat([png.subarray(0, HEAD_BYTES), chunk, png.subarray(HEAD_BYTES)])
}
