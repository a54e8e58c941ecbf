export type Calendar = 'gregorian' | 'jalali' | 'hijri'

/**
 * Why a printed date was not understood. `no-day`: a month and no day of it; `update-only`: the one date in the text is labelled as that of
 * a later change; `disagreeing`: two printed dates name different days; `ambiguous`: more than one day can be meant.
 */
export type DateFailure =
  | 'empty'
  | 'no-date'
  | 'no-year'
  | 'no-day'
  | 'impossible'
  | 'ambiguous'
  | 'disagreeing'
  | 'out-of-range'
  | 'update-only'

/** A printed date as understood, or the reason why it was not. */
export type DateReading =
  | {
      /** UTC epoch milliseconds; for precision `day`, local midnight of that day. */
      instant: number
      precision: 'minute' | 'day'
      /** `YYYY-MM-DD`, Gregorian, in the given time zone. */
      day: string
      /** The calendar of the date that decided. */
      calendar: Calendar
      /** Words for the evidence record: what else was printed and whether it agreed; null when nothing is worth saying. */
      note: string | null
    }
  | {
      failure: DateFailure
      detail: string
      /** `YYYY-MM`, where the failure is `no-day` and the month is Gregorian. */
      month?: string
    }

/** What the reader of a printed date must know about the page. */
export type DateContext = {
  /** IANA zone of the outlet; used where the text names no zone. */
  timeZone: string
  /** When the page was fetched, epoch milliseconds: the base of relative times ("three hours ago") and of missing years; later dates are refused. */
  fetchedAt: number
  /** Language of the outlet: decides what "05/04/18" and "1399/02/21" can mean. Left out: told by the zone and by Persian letters and digits. */
  language?: 'ar' | 'fa'
  /** True where the outlet's definition says that its Hijri dates are Umm al-Qura, so that one may stand alone. */
  trustsHijri?: boolean
  /** Set where a machine wrote the date and its zone mark is known to be false: `Z` that is local time. */
  ignoresZone?: boolean
  /** The text speaks of an event and not of its own publication: the date may lie ahead, and "a month ago" means that very day. */
  mayLieAhead?: boolean
}
