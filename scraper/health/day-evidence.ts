/** What is known of one outlet on one of its days; kept as JSON beside the coverage state that follows from it. */
export type DayEvidence = {
  /** The day lies before the first that was looked for. */
  isBeforeCoverage: boolean
  /** Milliseconds of the day that are over: all of it, or until now. */
  elapsedMs: number
  /**
   * Of those, how many lie between two looks of which the later one showed nothing known before (or between the last look and the day's end),
   * so that articles may have come and gone unseen.
   */
  unseenMs: number
  /** Of those, how many lie in a pause: nobody wanted the outlet collected. */
  pausedMs: number
  /** Runs of the day in which some source answered, and in which none did. */
  reachedRuns: number
  unreachedRuns: number
  /** Distinct addresses by kind of failure: of sources, of article pages, and of pages that came but could not be read. */
  sourceFailures: Record<string, number>
  fetchFailures: Record<string, number>
  extractFailures: number
  /** Pages on which no title was found, so that they gave no article. */
  untitled: number
  /** Articles of the day, and articles without a date that were first seen on it. */
  articles: number
  undated: number
  /** Most of what the outlet ever brought has no date, so that a day without articles is no zero. */
  isUndatedOutlet: boolean
  /** Of the articles: with a body over 200 letters. */
  withBody: number
  /** Addresses found on the day that could not be read so far. */
  unread: number
  /** The median of the outlet's collected days of this weekday in eight weeks; null with fewer than two. */
  usual: number | null
  /** The share of the outlet's articles of eight weeks with a body over 200 letters; null with fewer than 20. */
  usualBodyShare: number | null
}
