import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Blob, Face, Font } from 'harfbuzzjs'

const folder = join(dirname(createRequire(import.meta.url).resolve('vazirmatn/package.json')), 'fonts/ttf')

/** The faces of every picture: the same family as on the page, as files that resvg and HarfBuzz read. */
export const fontFamily = 'Vazirmatn'
export const fontFiles = { regular: join(folder, 'Vazirmatn-Regular.ttf'), bold: join(folder, 'Vazirmatn-Bold.ttf') }

export type Fonts = { regular: Font; bold: Font; unitsPerEm: number }

let opened: Fonts | undefined

/** The faces as HarfBuzz holds them; opened once. */
export function openFonts(): Fonts {
  opened ??= { regular: openFont(fontFiles.regular), bold: openFont(fontFiles.bold), unitsPerEm: 2048 }
  return opened
}

function openFont(file: string): Font {
  const bytes = readFileSync(file)
  return new Font(new Face(new Blob(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))))
}
