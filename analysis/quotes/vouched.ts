import type { People } from './entity.ts'
import { isBuiltWord, isGivenName, isOrdinary } from './ordinary-name.ts'
import type { Word } from './reading.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'

/** Whether a list, a title or another place of the article vouches that an unknown word is a name. */
export function isVouched({ context, entities }: People, phrase: SpeakerPhrase): boolean {
  return phrase.names.every(({ first, next }) => {
    const { key } = context.reading.words[first] as Word
    if ((phrase.titles.length > 0 && first > phrase.first) || context.subjects.has(first) || isGivenName(context.grammar, key)) return true
    if (phrase.isJoinedName) return true
    const keys = context.reading.words
      .slice(first, next)
      .map((word) => word.key)
      .join('')
    return entities.some((entity) => entity.kind === 'person' && entity.keys.join('').endsWith(keys))
  })
}

/** Two words or more that are no ordinary ones, or one between a verb and a preposition ("اجتمعت بيربوك مع"): a name also where nothing vouches for it. */
export function isFullName({ context }: People, { names }: SpeakerPhrase): boolean {
  const [name] = names
  if (!name) return false
  const { words, sentenceStarts } = context.reading
  const { key, sentence } = words[name.first] as Word
  const isSubject = sentenceStarts[sentence] === name.first - 1 && context.grammar.sorts.get(words[name.next]?.key ?? '') === 'stop'
  // "قدمت فيسبوك" (Facebook offered): a verb in the feminine.
  if (context.grammar.language === 'ar' && /^...ت$/u.test(key)) return false
  if (name.next - name.first < 2 && (!isSubject || /^[يتن]/u.test(key))) return false
  for (let index = name.first; index < name.next; index++) {
    if (isOrdinary(context.grammar, (words[index] as Word).key) || isBuiltWord(context.reading, index)) return false
  }
  return true
}

/** "ووصفت استشهاد شيرين" (and called Shireen's martyrdom …): an ordinary word before a name is no person. */
export function beginsWithOrdinary({ context }: People, { names: [name], titles }: SpeakerPhrase): boolean {
  if (!name || titles.length > 0 || name.next - name.first < 2 || context.grammar.language !== 'ar') return false
  return !context.subjects.has(name.first) && isOrdinary(context.grammar, (context.reading.words[name.first] as Word).key)
}
