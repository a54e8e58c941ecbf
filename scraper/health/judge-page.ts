import type { ReadPage } from '#db/queries/alarms.ts'
import type { PageRead } from './find-trouble.ts'

const FULL_BODY = 200

/** A page that gave no article lacks its layout; of its text and date nothing is known. Dates that feeds alone give are missing on what the first look found, which therefore says nothing of them. */
export function judgePage({ page_id, layout, body_length, day, discovered_at }: ReadPage, firstLookEnd: number): PageRead {
  const isRead = layout !== null
  const hasDate = day !== null ? true : discovered_at <= firstLookEnd ? null : false
  return {
    pageId: page_id,
    fits: isRead && layout !== 'none fits',
    hasBody: isRead ? body_length > FULL_BODY : null,
    hasDate: isRead ? hasDate : null,
  }
}
