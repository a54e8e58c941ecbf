import type { Look } from './studio/order.ts'

export const widths = [600, 1200, 2400] as const
export const themes = ['light', 'dark', 'transparent'] as const

/**
 * What pictures are for. Outlook scales by its own mind, so it gets as many points as it shows; Gmail shows 600 and is sharp with twice as many; a page of
 * A4 is some 800 wide, a slide 1200.
 */
export const presets = {
  outlook: { widthPx: 600, layoutPx: 600 },
  gmail: { widthPx: 1200, layoutPx: 600 },
  word: { widthPx: 1200, layoutPx: 800 },
  slides: { widthPx: 2400, layoutPx: 1200 },
} as const satisfies Record<string, Omit<Look, 'theme'>>
export type LookPreset = keyof typeof presets

/** The width that sizes of type are meant for, where nothing else is asked. */
export const layoutOf = { 600: 600, 1200: 800, 2400: 1200 } as const
