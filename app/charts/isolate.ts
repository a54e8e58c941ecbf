const RIGHT_TO_LEFT_ISOLATE = '\u2067'
const POP_ISOLATE = '\u2069'

/** Keeps a right-to-left label in its own order inside the chart, which runs left to right: "9 Esfand" must not turn into "Esfand 9". */
export function isolate(label: string, isRtl: boolean): string {
  return isRtl ? RIGHT_TO_LEFT_ISOLATE + label + POP_ISOLATE : label
}
