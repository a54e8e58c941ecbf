import { offsetAt } from '#analysis/dates/time-zone.ts'

/** Where an alert is told, beside its page, its feed and its readers' mail. */
export type Ways = { webhook: string | null }

/** Minutes since midnight by the alert's clock; `to` before `from` is the next morning. Nothing is told meanwhile; what fires waits for the end. */
export type QuietHours = { from: number; to: number }

/** Whether clocks of the zone show a time of the quiet hours. */
export function isQuiet(quiet: QuietHours | null, timeZone: string, at: number): boolean {
  if (quiet === null || quiet.from === quiet.to) return false
  const minute = Math.floor((((at + offsetAt(at, timeZone)) % 86_400_000) + 86_400_000) / 60_000) % 1440
  return quiet.from < quiet.to ? minute >= quiet.from && minute < quiet.to : minute >= quiet.from || minute < quiet.to
}
