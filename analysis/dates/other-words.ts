import { HOUR } from './find-times.ts'
import { LABEL_WORDS } from './labels.ts'
import { WEEKDAY } from './weekday-names.ts'

const KNOWN_WORDS = new RegExp(`${LABEL_WORDS}|${WEEKDAY}|${HOUR}`, 'gu')

/** How many words a folded line holds beside labels, weekdays and what has been blanked: a line about something else is no date line. */
export function countOtherWords(rest: string): number {
  return rest.replace(KNOWN_WORDS, ' ').match(/\p{L}+/gu)?.length ?? 0
}
