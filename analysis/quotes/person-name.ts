import { type Entity, genderOf, type People, subjectWithin } from './entity.ts'
import { findFullName } from './full-name.ts'
import type { Word } from './reading.ts'

/** "أحمد بن عيد" is also called أحمد عيد. */
const SON = /^(?:بن|ابن)$/u
const DESCENT = 'مير'
const PROCLITICS = /^[وفلب]/u

/** A person by name: the same, or a longer name met before or later that this one shortens. */
export function resolveName(people: People, name: { first: number; next: number }, titles: Set<string>): Entity {
  const { words } = people.context.reading
  const keys = namedKeys(people, words.slice(name.first, name.next))
  const within = subjectWithin(people.context, name.first, name.next)
  // A subject's single word counts where it is the surname: "عباس" does not make Abbas Araghchi Mahmoud Abbas.
  const subject = within && (within.next === name.next || within.next - within.first > 1) ? within : null
  if (keys.length > 1 && people.context.grammar.sorts.get(keys.at(-1) as string) !== 'link')
    people.context.surnames.add(keys.at(-1) as string)
  const known =
    mostLikely(
      people.entities.filter((entity) => entity.kind === 'person' && isNameOf(keys, entity.keys)),
      keys,
    ) ?? (subject ? people.entities.find((entity) => entity.subjectId === subject.subjectId) : undefined)
  const extended = known ?? people.entities.find((entity) => entity.kind === 'person' && isNameOf(entity.keys, keys))
  if (extended) {
    if (isPreferred(keys, extended.keys)) {
      extended.keys = keys
      extended.name = printedName(people, name)
    }
    if (titles.size > 0) extended.titles.push(titles)
    extended.subjectId ??= subject?.subjectId ?? null
    return extended
  }
  const full = keys.length === 1 ? findFullName(people.context, name.first) : null
  if (full) return resolveName(people, full, titles)
  const entity: Entity = {
    name: printedName(people, name),
    keys,
    titles: titles.size > 0 ? [titles] : [],
    kind: 'person',
    head: null,
    gender: genderOf(people, keys[0] ?? ''),
    at: name.first,
    subjectId: subject?.subjectId ?? null,
    spokeAt: -1,
    same: null,
  }
  people.entities.push(entity)
  return entity
}

/** The keys of a name; "and" written onto a surname that the article knows is no part of it. */
function namedKeys({ context: { surnames, grammar } }: People, words: Word[]): string[] {
  const keys = words.map(({ key }) => key)
  const [key = ''] = keys
  const isJoined = keys.length === 1 && grammar.language === 'ar' && key.startsWith('و') && !surnames.has(key) && surnames.has(key.slice(1))
  return isJoined ? [key.slice(1)] : keys
}

/** Of those whom a name may mean: who is called exactly so, whose surname it is, who spoke last, who was met first. */
function mostLikely(entities: Entity[], keys: string[]): Entity | undefined {
  const name = keys.join('')
  const rank = (entity: Entity) => (entity.keys.join('') === name ? 2 : entity.keys.join('').endsWith(name) ? 1 : 0)
  if (entities.length < 2) return entities[0]
  return entities.sort((a, b) => rank(b) - rank(a) || b.spokeAt - a.spokeAt || a.at - b.at)[0]
}

/** The longer name is the fuller one; but a name of two words or more that the longer one begins with is the name without what followed it once. */
function isPreferred(keys: string[], known: string[]): boolean {
  const isBeginning = (short: string[], long: string[]) =>
    short.length > 1 && short.length < long.length && short.every((key, index) => key === long[index])
  if (isBeginning(keys, known)) return true
  return keys.join('').length > known.join('').length && !isBeginning(known, keys)
}

/** Whether a name is a run of the words of a longer one; spaces do not count (عبد العاطي, عبدالعاطي). */
export function isNameOf(short: string[], long: string[]): boolean {
  const joined = bare(short)
  const whole = bare(long)
  if (joined.length < 2) return joined === whole
  if (!whole.includes(joined)) return false
  // "میرصادقی" is called صادقی as well: میر is a title of descent.
  if (long.length > 1 && long.at(-1) === `${DESCENT}${joined}`) return true
  for (let first = 0; first < long.length; first++) {
    let run = ''
    for (let last = first; last < long.length; last++) {
      if (!SON.test(long[last] as string)) run += (long[last] as string).replace(/^ال(?=...)/u, '')
      if (run === joined && (last === long.length - 1 || last - first > 0 || long.length > 2 || first === 0)) return true
    }
  }
  return false
}

/** Each name is compared with every other of the article. */
const BARE = new WeakMap<string[], string>()

function bare(keys: string[]): string {
  let joined = BARE.get(keys)
  if (joined === undefined) {
    joined = keys
      .filter((key) => !SON.test(key))
      .map((key) => key.replace(/^ال(?=...)/u, ''))
      .join('')
    BARE.set(keys, joined)
  }
  return joined
}

/** The name as printed, in one line, without what is written onto its front. */
function printedName({ context }: People, { first, next }: { first: number; next: number }): string {
  const { words, text } = context.reading
  const word = words[first] as Word
  const subject = context.subjects.get(first)
  const isJoined =
    subject === undefined &&
    PROCLITICS.test(word.key) &&
    context.grammar.givenNames.has(word.key.slice(1)) &&
    !context.grammar.givenNames.has(word.key)
  const start = word.start + (isJoined ? 1 : 0)
  return text
    .slice(start, (words[next - 1] as Word).end)
    .replace(/[\u200E\u200F\u202A-\u202E]/gu, '')
    .replace(/\s+/gu, ' ')
}
