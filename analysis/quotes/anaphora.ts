import { readArabicPhrase } from './arabic-phrase.ts'
import { pieceOf } from './arabic-piece.ts'
import { PUBLISHED } from './arabic-state.ts'
import { resolveBody } from './body.ts'
import type { Entity, People } from './entity.ts'
import { isOrdinary } from './ordinary-name.ts'
import { resolvePhrase } from './people.ts'
import { readPersianPhrase } from './persian-phrase.ts'
import { sentenceOf, type Word } from './reading.ts'
import type { PhraseContext, SpeakerPhrase } from './speaker-phrase.ts'
import type { Discourse, Turn } from './turns.ts'

const STATEMENT = /^(?:بيان|بلاغ|منشور|تغريده|تدوينه|رساله|مذكره|بيانيه|اطلاعيه|نامه)$/u
const FIGURES = /^(?:معطيات|احصاي|احصا|ارقام|تقديرات|توقعات|نتايج|انبا|معلومات|موشر|دراسات|ابحاث|تقارير|وثايق|استطلاعات|تسريبات)/u

/** "صادر عن" (issued by). */
const ISSUED = /^(?:ال)?(?:صادره?|صدرت?)$/u

/** The person who spoke last: whom "سموه" (his highness) and "معاليه" (his excellency) stand for. Null where nobody has. */
export function lastPerson({ turns }: Discourse): Entity[] | null {
  const last = turns.findLast(({ entities: [only, other] }) => only?.kind === 'person' && other === undefined)
  return last?.entities ?? null
}

/**
 * Who speaks in a paper: the body written into its title ("بيان لوزارة النقل", a statement of the ministry of transport), or for "the statement" alone
 * the body that spoke last, or the person who spoke last in a paper. Null where the paper is nobody's.
 */
export function paperWriter(discourse: Discourse, phrase: SpeakerPhrase): Entity[] | null {
  const { context } = discourse.people
  if (phrase.kind !== 'unnamed' || context.grammar.sorts.get(phrase.head ?? '') !== 'paper') return null
  return (
    (context.grammar.language === 'ar' ? ownerOf(discourse, phrase) : null) ??
    (phrase.isAnaphoric ? lastWriter(discourse, phrase.head ?? '') : null)
  )
}

function ownerOf({ people }: Discourse, phrase: SpeakerPhrase): Entity[] | null {
  const { reading, grammar, subjects } = people.context
  const published = publisherAt(people.context, phrase)
  if (published !== null) {
    const publisher = readArabicPhrase(people.context, published, reading.words.length)
    return publisher?.kind === 'body' || publisher?.kind === 'person' ? resolvePhrase(people, publisher) : null
  }
  for (let index = phrase.first + 1; index < phrase.next; index++) {
    const { sort } = pieceOf(grammar, reading.words[index] as Word)
    if (sort !== 'body' && subjects.get(index)?.isPerson !== false) continue
    const owner = readArabicPhrase(people.context, index, phrase.next)
    return owner?.kind === 'body' ? resolvePhrase(people, owner) : null
  }
  return null
}

/** Where a paper's publisher stands: behind "نشرها" (that … published) or "صادر عن" (issued by); null where none does. */
export function publisherAt({ reading, grammar }: PhraseContext, { head, next }: SpeakerPhrase): number | null {
  if (grammar.sorts.get(head ?? '') !== 'paper') return null
  const [verb, by] = reading.words.slice(next, next + 2).map(({ key }) => key)
  if (PUBLISHED.test(verb ?? '')) return next + 1
  if (verb === 'عن' && ISSUED.test(reading.words[next - 1]?.key ?? '')) return next + 1
  return ISSUED.test(verb ?? '') && by === 'عن' ? next + 2 : null
}

/** "The report" goes back to the only body that has spoken, else to who spoke last in writing; "the statement" else to the body that spoke last. Figures and estimates are nobody's. */
export function lastWriter(discourse: Discourse, head: string): Entity[] | null {
  if (FIGURES.test(head)) return null
  const last = discourse.turns.at(-1)
  if (STATEMENT.test(head) && last?.entities.length === 1 && last.entities[0]?.kind === 'body') return last.entities
  const speakers = new Set(discourse.turns.flatMap(({ entities }) => entities))
  const [only] = speakers
  if (speakers.size === 1 && only?.kind === 'body') return [only]
  return discourse.turns.findLast((turn) => turn.entities[0]?.kind !== 'unnamed' && isWritten(discourse, turn))?.entities ?? null
}

/** "وقالت الشركة في بيان" (the company said in a statement): a paper stands in the sentence of the speech. */
function isWritten({ people }: Discourse, { at, entities }: Turn): boolean {
  const { reading, grammar } = people.context
  const { first, last } = sentenceOf(reading, at)
  return entities.length === 1 && reading.words.slice(first, last).some((word) => pieceOf(grammar, word).sort === 'paper')
}

/** "این شرکت" (this company): the body of that kind that the text named last, though it has not spoken yet. */
export function pointedBody(people: People, phrase: SpeakerPhrase): Entity[] | null {
  const { reading, grammar } = people.context
  const key = reading.words[phrase.first + 1]?.key
  if (grammar.language !== 'fa' || phrase.kind !== 'body' || !phrase.isAnaphoric || phrase.next - phrase.first !== 2 || key !== phrase.head)
    return null
  if (key !== 'وزارتخانه' && resolveBody(people, phrase).name !== null) return null
  for (let index = phrase.first - 1; index >= 0; index--) {
    if (reading.words[index]?.key !== key && !(key === 'وزارتخانه' && reading.words[index]?.key === 'وزارت')) continue
    // Nothing but an ordinary word ends a Persian name.
    let to = index + 2
    while (to < Math.min(phrase.first, index + 6) && !isOrdinary(grammar, (reading.words[to] as Word).key)) to++
    const named = readPersianPhrase(people.context, index, to)
    if (named?.kind === 'body' && named.titles.length > 1 && !named.isAnaphoric) return [resolveBody(people, named)]
  }
  return null
}

/** "او" (he), where only bodies have spoken: the only person whom the article has named so far. */
export function onlyPerson({ entities, context }: People, { first }: SpeakerPhrase): Entity[] | null {
  if (context.grammar.language !== 'fa') return null
  const [only, other] = entities.filter(({ kind, at }) => kind === 'person' && at < first)
  return only && !other ? [only] : null
}
