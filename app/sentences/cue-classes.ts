import type { CueClass } from '#analysis/quotes/quote.ts'

/** Every class of reporting words, in the order in which they are offered. */
export const cueClasses: CueClass[] = [
  'said',
  'stressed',
  'explained',
  'announced',
  'claimed',
  'denied',
  'warned',
  'criticised',
  'called',
  'asked',
  'promised',
  'agreed',
]
