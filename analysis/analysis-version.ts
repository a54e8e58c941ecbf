/** Raised when a rule changes what is found, so that stored articles are re-analysed. */
export const ANALYSIS_VERSION = 11
