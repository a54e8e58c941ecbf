import type { Entity, People } from './entity.ts'
import type { Found } from './found.ts'
import { resolveTitle } from './office-title.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'

/**
 * "مشاور وزیر خارجه آمریکا: …" (the adviser of …: …): a title names its speaker by office before the text gives the name. Once the whole article is read,
 * that is who speaks in the text under the same words, else whoever holds the office there.
 */
export function tieHeadlines(people: People, headlines: Found[], found: Found[]): void {
  for (const { speaker } of headlines) {
    const [entity, other] = speaker.entities
    const { phrase } = speaker
    if (!phrase || !entity || other || entity.kind !== 'unnamed' || entity.same || phrase.names.length > 0) continue
    const words = wordsOf(people, phrase)
    const same = found.find((quote) => {
      const behind = quote.speaker.phrase
      return behind && behind.first > phrase.first && wordsOf(people, behind).startsWith(words)
    })
    const [known] = same?.speaker.entities ?? []
    const person = known?.same ?? known
    const holder = person?.kind === 'person' ? person : phrase.kind === 'role' ? resolveTitle(people, phrase) : null
    entity.same = holder ?? (phrase.kind === 'unnamed' ? onlyVoice(headlines, found) : null)
  }
}

/** "عالم شرعي: …" (a jurist: …) in the title of an article in which nobody but one person speaks. */
function onlyVoice(headlines: Found[], found: Found[]): Entity | null {
  const voices = found
    .filter((quote) => !headlines.includes(quote))
    .map(({ speaker: { entities } }) => (entities.length === 1 ? (entities[0]?.same ?? entities[0]) : null))
  const [only, other] = new Set(voices)
  return only?.kind === 'person' && other === undefined && voices.length > 1 ? only : null
}

/** With a blank behind the last, so that a word is not taken for the beginning of another. */
function wordsOf({ context }: People, { first, next }: SpeakerPhrase): string {
  return context.reading.words
    .slice(first, next)
    .map(({ key }) => `${key} `)
    .join('')
}
