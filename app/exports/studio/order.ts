import type { Plate } from '../plate.ts'
import type { Theme } from './paints.ts'

/** How a picture is to look: `layoutPx` is the width that sizes of type are meant for, `widthPx` that of the PNG. */
export type Look = { widthPx: number; layoutPx: number; theme: Theme }

/** Where a picture came from, in the reader's language; `code` opens the figure again, null where it was not kept. */
export type Credit = { source: string; code: string | null }

export type PictureFormat = 'png' | 'svg' | 'pdf'

/** What the studio is asked for. */
export type Order = { plate: Plate; look: Look; credit: Credit; formats: PictureFormat[] }

/** Why a picture does not leave: what is wrong with which words or marks. */
export type Problem = { kind: 'missing-letter' | 'not-drawn' | 'wrong-order' | 'cut' | 'no-marks' | 'blank'; detail: string }

/** What left the studio: the formats asked for, or the problems and nothing else. Sizes in pixels of the layout. */
export type Delivery =
  | { problems: null; widthPx: number; heightPx: number; png: Uint8Array | null; svg: string | null; pdf: Uint8Array | null }
  | { problems: Problem[] }
