/** Something inside the text's place on a page that is not taken for text: the shape that scraper/extract/taken-away.ts gives. */
export type TakenAway = { text: string; reason: string; by: string | null }

/** What one page of a trial reads as: the shape that scraper/trial/read-trial-page.ts writes. */
export type TrialReading =
  | {
      failure: null
      url: string
      title: string
      lead: string | null
      body: string
      author: string | null
      section: string | null
      publishedAt: number | null
      publishedPrecision: 'minute' | 'day' | null
      day: string | null
      dateNote: string | null
      evidence: Record<string, string>
      takenAway: TakenAway[]
      printedDate: string | null
    }
  | { failure: string; detail: string }

/** A body shorter than this is a teaser, a piece that is a title alone, or a wall. */
export const SHORT_LETTERS = 200

export type WholeReading = Extract<TrialReading, { failure: null }>

/** True where a page was read at all. */
export function isRead(reading: TrialReading): reading is WholeReading {
  return reading.failure === null
}
