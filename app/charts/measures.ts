/** The chart and the strip below it share these widths, so that their points stand under each other. */
export const Y_AXIS_PX = 52
export const END_LABELS_PX = 150
export const EDGE_PX = 12
