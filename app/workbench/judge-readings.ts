import type { OutletInput } from '#catalog/definition.ts'
import { isRead, SHORT_LETTERS, type TrialReading } from './trial-reading.ts'

/** `undated`: no page gives any day, which a person must have seen before it is collected; `no-sources`: nothing would ever be found. */
export type Verdict = 'good' | 'undated' | 'not-good' | 'no-sources'

/** Of so many pages one at least must carry a text: on many sites a piece now and then is a title alone, a picture or a line of breaking news. */
const PAGES_PER_TEXT = 3

/**
 * What may be saved as a working outlet: every page but one, at most, gives an article with a day, and a third of them a text of some length. Where no page at all gives a day, the
 * outlet prints none: its articles would stand in no figure.
 */
function judgeReadings(readings: readonly TrialReading[]): Verdict {
  const read = readings.filter(isRead)
  const isUndated = read.length > 0 && read.every(({ day }) => day === null)
  const passed = read.filter(({ day }) => isUndated || day !== null)
  const isGood = passed.length >= Math.max(1, readings.length - 1) && countTexts(passed) >= readings.length / PAGES_PER_TEXT
  if (!isGood) return 'not-good'
  return isUndated ? 'undated' : 'good'
}

/** The same of a whole definition: one without feeds, sitemaps and listings would collect nothing, however well its pages read. */
export function judgeTrial(definition: OutletInput, readings: readonly TrialReading[]): Verdict {
  const { feeds = [], sitemaps = [], listings = [], family = null } = definition
  return feeds.length + sitemaps.length + listings.length === 0 && family === null ? 'no-sources' : judgeReadings(readings)
}

/**
 * What may be saved as a mended layout: the same of the pages that were broken, read by the new layout and not by guessing, and the page from before is read still. Days are asked for
 * where the outlet had them before.
 */
export function isMended(readings: readonly TrialReading[], before: TrialReading | null, breaksOn: string): boolean {
  const byNew = readings.map((one) => (isRead(one) && one.evidence.layout === `layout ${breaksOn}` ? one : noReading))
  const verdict = judgeReadings(byNew)
  const hadDays = before === null || !isRead(before) || before.day !== null
  const isPastRead = before === null || (isRead(before) && before.evidence.layout !== 'none fits')
  return isPastRead && (verdict === 'good' || (verdict === 'undated' && !hadDays))
}

const noReading: TrialReading = { failure: 'no-layout', detail: '' }

function countTexts(readings: readonly { body: string }[]): number {
  return readings.filter(({ body }) => body.length >= SHORT_LETTERS).length
}
