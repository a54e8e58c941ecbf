import type { Label } from './label.ts'

/** Where lines begin and end on a sheet that is read in one direction. */
export type PageSide = {
  direction: 'ltr' | 'rtl'
  /** The physical x of a distance from where lines begin. */
  at: (fromStart: number, widthPx?: number) => number
  /** The physical anchor of a text that begins, or ends, at a place. */
  start: Label['anchor']
  end: Label['anchor']
}

/** A sheet of a width; `widthPx` of `at` is that of a box, of which the left edge is asked for. */
export function pageSide(direction: 'ltr' | 'rtl', sheetPx: number): PageSide {
  const isRtl = direction === 'rtl'
  return {
    direction,
    at: (fromStart, widthPx = 0) => (isRtl ? sheetPx - fromStart - widthPx : fromStart),
    start: isRtl ? 'end' : 'start',
    end: isRtl ? 'start' : 'end',
  }
}
