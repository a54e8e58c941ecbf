/** The shipped outlets that a new installation collects from the first minute; the others wait, disabled, to be chosen. */
export const STARTING_OUTLETS: readonly string[] = [
  'rt-arabic',
  'webangah',
  'althawra-ye',
  'rahbord-e-moaser',
  'tasnim',
  'isna',
  'irna',
  'aljazeera',
  'bbc-arabic',
  'bbc-persian',
  'youm7',
  'sputnik-arabic',
]
