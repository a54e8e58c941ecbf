export type Calendar = 'gregorian' | 'jalali' | 'hijri'

/** Why a printed date was not understood. */
export type DateFailure = 'empty' | 'no-date' | 'no-year' | 'impossible' | 'ambiguous' | 'disagreeing' | 'out-of-range'

/** A printed date as understood. `instant` is null where only a day is known (`precision` day) or nothing is. */
export type DateReading =
  | {
      /** UTC epoch milliseconds; for precision `day`, local midnight of that day. */
      instant: number
      precision: 'minute' | 'day'
      /** `YYYY-MM-DD`, Gregorian, in the given time zone. */
      day: string
      calendar: Calendar
      /** Words for the evidence record: what else was printed and whether it agreed; null when nothing is worth saying. */
      note: string | null
    }
  | { failure: DateFailure; detail: string }

/** What the reader of a printed date must know about the page. */
export type DateContext = {
  /** IANA zone of the outlet; used where the text names no zone. */
  timeZone: string
  /** When the page was fetched, epoch milliseconds: the base of relative times ("three hours ago") and of missing years; later dates are refused. */
  fetchedAt: number
  /** True where the outlet's definition says that its Hijri dates are Umm al-Qura, so that one may stand alone. */
  trustsHijri?: boolean
  /** Set where a machine wrote the date and its zone mark is known to be false: `Z` that is local time. */
  ignoresZone?: boolean
}
