import type { PressLanguage } from '#analysis/subject.ts'

/** What is printed of an outlet. */
export type Masthead = {
  slug: string
  names: { en: string; ar: string; fa: string }
  language: PressLanguage
  timeZone: string
  /** Of the zone on every day: neither of the newsroom's has summer time (Iran gave it up in 2022). */
  utcOffset: '+03:00' | '+03:30'
}

/** An article of the made-up newsroom, as its outlet prints it. */
export type DemoArticle = {
  /** Nine digits: day and place within the day; the same article always has the same. */
  id: number
  outlet: Masthead
  /** Instant of publication, epoch milliseconds. */
  at: number
  section: { key: string; name: string }
  tags: string[]
  title: string
  lead: string | null
  paragraphs: string[]
}
