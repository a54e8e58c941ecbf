import { Resvg } from '@resvg/resvg-js'
import type { Picture } from './compose-picture.ts'
import { markResolution } from './mark-resolution.ts'
import { fontFamily, fontFiles } from './open-fonts.ts'

/** A picture as PNG, and as SVG in which every letter is an outline, as resvg drew it. */
export type Raster = { outlined: string; png: Uint8Array | null }

/** `widthPx` is the width of the PNG; null draws none. */
export function rasterise({ svg, widthPx: layoutPx }: Picture, widthPx: number | null): Raster {
  const scale = (widthPx ?? layoutPx) / layoutPx
  const drawn = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [fontFiles.regular, fontFiles.bold], defaultFontFamily: fontFamily },
    fitTo: { mode: 'zoom', value: scale },
  })
  return { outlined: drawn.toString(), png: widthPx === null ? null : markResolution(drawn.render().asPng(), scale) }
}
