import { isPlural, isRole } from './arabic-lookahead.ts'
import type { Word } from './reading.ts'
import type { PhraseContext, SpeakerPhrase } from './speaker-phrase.ts'

/** Heads a phrase that describes a person in words that no list has. */
export const DESCRIPTION = 'description'

/** "المترجم المقيم" (the resident translator): two words with the article are no name but an unlisted role. */
export function dropDescription({ reading, subjects, grammar }: PhraseContext, phrase: SpeakerPhrase): void {
  const [name] = phrase.names
  if (!name || phrase.head !== null || name.next - name.first < 2 || subjects.has(name.first)) return
  const keys = reading.words.slice(name.first, name.next).map(({ key }) => key)
  // "الحسين اليماني": some given names carry the article, too.
  if (!keys.every((key) => key.startsWith('ال')) || grammar.givenNames.has((keys[0] as string).slice(2))) return
  phrase.names = []
  phrase.titles = keys.map((key) => key.slice(2))
  phrase.head = DESCRIPTION
}

/** What a phrase speaks for, by its names or its head. */
export function kindOf({ grammar, reading }: PhraseContext, phrase: SpeakerPhrase, isDefinite: boolean): SpeakerPhrase['kind'] {
  if (phrase.names.length > 0) return isPlural({ reading, grammar }, phrase.names) ? 'people' : 'person'
  const sort = phrase.head === 'marked' ? 'body' : grammar.sorts.get(phrase.head ?? '')
  if (sort === 'people') return 'people'
  if (sort === 'body' || sort === 'country' || (sort === 'noun' && isDefinite)) return 'body'
  if (sort === 'paper') return 'unnamed'
  const first = (reading.words[phrase.first] as Word).key
  if (phrase.head === DESCRIPTION) return 'role'
  if (isRole(grammar, phrase.head)) return isDefinite || first.startsWith('ال') ? 'role' : 'unnamed'
  return 'unnamed'
}
