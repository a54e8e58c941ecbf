import { sentenceSubject } from './clause-subject.ts'
import { type Entity, subjectWithin } from './entity.ts'
import type { Cue } from './find-cues.ts'
import { antecedent } from './office-holder.ts'
import { resolvePhrase } from './people.ts'
import { resolveName } from './person-name.ts'
import { type Reading, sentenceOf, type Word } from './reading.ts'
import { COMMA, type SpeakerPhrase } from './speaker-phrase.ts'
import { agrees, bothSpeakers, type Discourse, goesOn, type Turn } from './turns.ts'
import { beginsWithOrdinary, isFullName, isVouched } from './vouched.ts'

/** The one who speaks or acts in this sentence before the cue, else who acted since the last speech, else who spoke last. */
export function implicit(discourse: Discourse, cue: Cue): Entity[] | null {
  const { words } = discourse.people.context.reading
  const { sentence } = words[cue.first] as Word
  const sameSentence = discourse.turns.filter((turn) => turn.sentence === sentence && turn.isMain && goesOn(turn, cue))
  const main = sameSentence.at(-1)
  if (main) return main.entities
  const subject = inSentence(discourse, cue)
  if (subject) return [subject]
  const spoken = discourse.turns.findLast((turn) => goesOn(turn, cue))
  const actor = lastActor(discourse, cue, discourse.turns.at(-1)?.sentence ?? -1)
  return actor ? [actor] : (spoken?.entities ?? bothSpeakers(discourse, cue) ?? onlySpeaker(discourse, cue))
}

/** "أوضحت السلطات أن …، مشيرا إلى" (the authorities explained, pointing out, in the masculine): where one has spoken alone, the ending is a slip. */
function onlySpeaker({ turns }: Discourse, cue: Cue): Entity[] | null {
  const [only, other] = new Set(turns.flatMap(({ entities }) => entities))
  const goesOn = cue.kind === 'participle' || (only?.kind === 'body' && cue.isJoined)
  return only && !other && goesOn ? [only] : null
}

/** The subject of this sentence's first clause, or the person named last in it before the cue. */
export function inSentence(discourse: Discourse, cue: Cue): Entity | null {
  const { people, turns } = discourse
  const { context } = people
  const { first } = sentenceOf(context.reading, cue.first)
  if (first === cue.first) return null
  const phrase = sentenceSubject(context, behindBut(context.reading.words, first, cue.first), cue.first)
  if (
    phrase &&
    ['person', 'role', 'body'].includes(phrase.kind) &&
    (phrase.kind !== 'person' || ((isVouched(people, phrase) || isFullName(people, phrase)) && !beginsWithOrdinary(people, phrase)))
  ) {
    const [entity] = resolvePhrase(people, phrase)
    const isTitleAlone = entity?.kind === 'unnamed' && phrase.isAnaphoric
    const holder = isTitleAlone ? (holderOf(turns, phrase) ?? antecedent(discourse, phrase, cue)?.[0]) : null
    if (entity && agrees([entity], cue)) return holder ?? entity
  }
  if (phrase?.kind === 'people' || context.grammar.language === 'fa')
    return phrase?.kind === 'people' ? (resolvePhrase(people, phrase)[0] ?? null) : null
  const named = people.entities.filter((entity) => entity.kind === 'person' && agrees([entity], cue))
  for (let index = cue.first - 1; index > first; index--) {
    const subject = context.subjects.get(index)
    if (subject?.isPerson) return resolveName(people, { first: index, next: subject.next }, new Set())
    const key = (context.reading.words[index] as Word).key
    const known = named.find((entity) => entity.keys.at(-1) === key || entity.keys.join('') === key)
    if (known) return known
  }
  return null
}

/** "رفضت المحكمة الطلب، لكن الحكومة رفضت القرار مشددة على أن" (the court …, but the government …, stressing that): the last clause that begins with "but" or "while". */
function behindBut(words: Word[], first: number, to: number): number {
  for (let index = to - 2; index > first; index--)
    if (/^[وف]?(?:لكن|بينما|فيما)$/u.test((words[index] as Word).key) && COMMA.test((words[index] as Word).before)) return index + 1
  return first
}

/** "ربطت الوزيرة الزيادات" (the minister tied the rises …): the object is read with the title, so its head alone is asked of the last speaker. */
function holderOf(turns: Turn[], { titles }: SpeakerPhrase): Entity | null {
  const last = turns.at(-1)?.entities[0]
  const head = (titles[0] ?? '').replace(/ه$/u, '')
  return last?.kind === 'person' && last.titles.some((title) => title.has(head)) ? last : null
}

/** A person who is the subject of a sentence since the last speech: "وصل أردوغان إلى الدوحة أمس. وأضاف" (Erdogan arrived … He added). */
function lastActor({ people, quotedUntil }: Discourse, cue: Cue, since: number): Entity | null {
  const { context } = people
  const { reading } = context
  const { sentence } = reading.words[cue.first] as Word
  for (let earlier = sentence - 1; earlier > since; earlier--) {
    const first = reading.sentenceStarts[earlier] as number
    if ((reading.words[first] as Word).start < Math.max(reading.titleEnd, quotedUntil)) break
    const next = reading.sentenceStarts[earlier + 1] as number
    if (isByLine(reading, first, next)) continue
    const phrase = sentenceSubject(context, first, next)
    if (!phrase) continue
    const isNamed = phrase.kind === 'person' || (phrase.kind === 'role' && subjectWithin(context, phrase.first, phrase.next) !== null)
    if (!isNamed || !isVouched(people, phrase)) continue
    const [entity] = resolvePhrase(people, phrase)
    if (entity && agrees([entity], cue)) return entity
  }
  return null
}

/** "سلوى المدني – عين اليوم" (a reporter – her paper): a line of a few words with a dash and no stop behind it. */
function isByLine({ words, text }: Reading, first: number, next: number): boolean {
  if (next - first > 7 || !(words[first] as Word).before.includes('\n')) return false
  const end = words[next]?.start ?? text.length
  return (
    /\s[-\u2013\u2014]\s/u.test(text.slice((words[first] as Word).start, end)) &&
    /^\s*\n/u.test(text.slice((words[next - 1] as Word).end, end))
  )
}
