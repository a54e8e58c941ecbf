import type { Entity, People } from './entity.ts'
import type { Cue } from './find-cues.ts'
import type { Word } from './reading.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'

/** Who has spoken so far: what a dropped subject, "he" and "this official" go back to. */
export type Discourse = {
  people: People
  turns: Turn[]
  /** Offset up to which the text is attributed: what stands before it is not the writer's own telling. */
  quotedUntil: number
  /** The person whose words the title gives, or null. */
  headlineSpeaker: Entity | null
  /** A title that opens the article without its holder's name, which the next speaker without a title gives. */
  openTitle: Entity | null
}

/** A speaker, and the cue at which: `isMain` unless the cue is a participle or inside another's clause; `isPaper` where it was the statement that said; `gender` of the verb where its clause names the speaker. */
export type Turn = { entities: Entity[]; at: number; sentence: number; isMain: boolean; isPaper?: boolean; gender?: Cue['gender'] }

/** Who speaks at a cue: the words of the sentence that say so (null where none do), and whom they mean. */
export type Speaker = { phrase: SpeakerPhrase | null; entities: Entity[] }

/** "قالا" (the two said), "يقولان": the dual of Arabic verbs. */
const DUAL = /(?:[^و]ا|ان)$/u

/** Arabic verbs show gender and number; where both are known they must agree: "they said" is not said by one. */
export function agrees(entities: Entity[], cue: Cue): boolean {
  if (cue.isPlural) {
    const isMany = entities.length > 1 || entities.some(({ isSeveral }) => isSeveral)
    return isMany || (cue.kind === 'participle' && entities.every(({ kind }) => kind !== 'person'))
  }
  if (cue.gender === null) return true
  return entities.every(({ gender }) => gender === null || gender === cue.gender)
}

/** "وقالا" (and the two said), behind one who spoke and another who did: both. Null where the verb is no dual, or nobody or only one has spoken by name. */
export function bothSpeakers({ turns, people }: Discourse, cue: Cue): Entity[] | null {
  if (!cue.isPlural || cue.kind !== 'verb' || !DUAL.test((people.context.reading.words[cue.first] as Word).key)) return null
  const named = turns.flatMap(({ entities: [only, other] }) => (only?.kind === 'person' && other === undefined ? [only] : []))
  const last = named.at(-1)
  const before = named.findLast((entity) => entity !== last)
  return last && before ? [before, last] : null
}

/** Whether a verb may go on with a turn: behind "the statement added" or "the same source said" it agrees with the statement or source, not with the ministry that is meant. */
export function goesOn({ entities, isPaper = false, gender = null }: Turn, cue: Cue): boolean {
  return isPaper || (gender !== null && gender === cue.gender && !cue.isPlural) || agrees(entities, cue)
}

/** Notes who speaks under a label of the body ("وزیر کشور: …"), so that "he" in the next line goes back to it. */
export function noteLabel({ turns, people }: Discourse, entities: Entity[], at: number): void {
  turns.push({ entities, at, sentence: (people.context.reading.words[at] as Word).sentence, isMain: false })
}

export function turn(discourse: Discourse, cue: Cue, phrase: SpeakerPhrase | null, entities: Entity[]): Speaker {
  const { sentence } = discourse.people.context.reading.words[cue.first] as Word
  const isMain = cue.kind === 'verb' && (cue.isJoined || phrase !== null)
  const isPaper = discourse.people.context.grammar.sorts.get(phrase?.head ?? '') === 'paper'
  discourse.turns.push({ entities, at: cue.first, sentence, isMain, isPaper, gender: phrase && cue.kind === 'verb' ? cue.gender : null })
  for (const entity of entities) entity.spokeAt = cue.first
  return { phrase, entities }
}
