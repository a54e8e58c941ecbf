import { type DemoPerson, speakersOf } from '../people.ts'
import { pick, pickSome, type Random } from '../random.ts'
import type { DemoTopic } from '../texts/topic-texts.ts'
import { drawScene, fill, type Scene } from './fill.ts'
import type { Phrasebook } from './phrasebook.ts'

export type Composition = { title: string; lead: string | null; paragraphs: string[] }

type Desk = { random: Random; book: Phrasebook; scene: Scene; topic: DemoTopic; day: number }

/** Writes one article about a topic on a day. The same `random` gives the same words. */
export function composeArticle(random: Random, book: Phrasebook, topic: DemoTopic, day: number): Composition {
  const desk: Desk = { random, book, scene: drawScene(random, book, day), topic, day }
  const texts = book.topics[topic]
  const facts = pickSome(random, texts.facts, 3 + Math.floor(random() * 2)).map((fact) => write(desk, fact))
  const speakers = chooseSpeakers(desk)
  const statements = pickSome(random, texts.speech, 5).map((speech) => write(desk, speech))
  const said = speakers.map((speaker, i) => quote(desk, speaker, i === 0 ? statements.slice(0, 3) : statements.slice(3)))
  const opening = write(desk, pick(random, texts.leads))
  const title = titleOf(desk, speakers[0], statements[0])
  const story = [...interleave(facts, said), write(desk, pick(random, book.closings))]
  if (random() < 0.2) return { title, lead: null, paragraphs: [opening, ...story] }
  return { title, lead: opening, paragraphs: [book.open(story[0] as string), ...story.slice(1)] }
}

/** Half of the pieces quote one person, a third two, the rest nobody. */
function chooseSpeakers({ random, topic, day }: Desk): DemoPerson[] {
  const count = Math.floor(random() * 6)
  return pickSome(random, speakersOf(topic, day), count < 3 ? 1 : count < 5 ? 2 : 0)
}

/** One speaker's paragraphs: who speaks and the next words, then the rest. */
function quote(desk: Desk, speaker: DemoPerson, statements: string[]): string[] {
  const { random, book } = desk
  const frames = [pick(random, book.firstWords), ...pickSome(random, book.furtherWords, statements.length - 1)]
  const [first, second, ...others] = statements.map((speech, i) => sayAs(desk, frames[i] as string, speaker, speech))
  return [`${first} ${second}`, ...others]
}

function sayAs({ random, book, scene }: Desk, frame: string, { name, surname, title, gender }: DemoPerson, speech: string): string {
  const { language } = book
  return fill(frame, random, book, scene, { name: name[language], surname: surname[language], title: title[language], speech }, gender)
}

function titleOf(desk: Desk, speaker: DemoPerson | undefined, statement: string | undefined): string {
  if (speaker && statement && desk.random() < 0.25) return sayAs(desk, desk.book.headline, speaker, statement)
  return write(desk, pick(desk.random, desk.book.topics[desk.topic].titles))
}

function write({ random, book, scene }: Desk, phrase: string): string {
  return fill(phrase, random, book, scene)
}

/** A fact, then what one speaker said, a fact, what the next one said, and the facts that are left. */
function interleave(facts: string[], said: string[][]): string[] {
  return facts.flatMap((fact, i) => [fact, ...(said[i] ?? [])])
}
