import type { Subject } from '../subject.ts'
import type { PhraseContext, SubjectSpan } from './speaker-phrase.ts'

/** Someone whom the article names, or a speaker it leaves unnamed (`name` null). */
export type Entity = {
  name: string | null
  /** Keys of the words of the name. */
  keys: string[]
  titles: Set<string>[]
  kind: 'person' | 'body' | 'unnamed'
  head: string | null
  gender: 'feminine' | 'masculine' | null
  /** Index of the word where it was met first. */
  at: number
  subjectId: number | null
  /** Index of the word at which it spoke or acted last; -1 where it has not. */
  spokeAt: number
  /** Several whom nobody names: "residents", "officials". */
  isSeveral?: boolean
  /** The person whom this unnamed speaker turned out to be. */
  same: Entity | null
}

/** Everyone met so far, in the order in which they were met. */
export type People = { entities: Entity[]; day: string | null; subjects: ReadonlyMap<number, Subject>; context: PhraseContext }

/** The subject whose name or title stands within words `first` to `next`; a person before a body. */
export function subjectWithin({ subjects }: PhraseContext, first: number, next: number): SubjectSpan | null {
  let found: SubjectSpan | null = null
  for (let index = first; index < next; index++) {
    const subject = subjects.get(index)
    if (!subject || subject.next > next) continue
    if (!found || (subject.isPerson && !found.isPerson)) found = subject
  }
  return found
}

/** Arabic shows the feminine in ة (folded to ه), and the lexicon knows names and capitals that are feminine without it. */
export function genderOf({ context }: People, key: string): Entity['gender'] {
  if (context.grammar.language !== 'ar') return null
  if (context.grammar.feminine.has(key)) return 'feminine'
  const sort = context.grammar.sorts.get(key.replace(/^ال/u, ''))
  if (/(?:ه|ات)$/u.test(key) && sort !== 'given' && !['خليفه', 'حمزه', 'اسامه', 'طلحه', 'معاويه'].includes(key)) return 'feminine'
  return sort === 'role' || sort === 'body' ? 'masculine' : null
}
