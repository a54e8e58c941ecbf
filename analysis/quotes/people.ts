import { resolveBody } from './body.ts'
import { type Entity, genderOf, type People, subjectWithin } from './entity.ts'
import { holderInUndated, resolveTitle, titleSet } from './office-title.ts'
import { isOrdinaryName } from './ordinary-name.ts'
import { resolveName } from './person-name.ts'
import type { Word } from './reading.ts'
import type { SpeakerPhrase, SubjectSpan } from './speaker-phrase.ts'

/** ARABIC LETTER TEH MARBUTA. */
const TEH_MARBUTA = '\u0629'

/** "عدد من" (a number of), "بعض" (some), "مصادر" (sources), "شهود" (witnesses). */
const GROUP = /^(?:ال)?(?:عدد|بعض|مصادر|شهود|جمع|مجموعه|معظم|اغلب)$/u

/** The entities a phrase speaks for: one, or several joined by "and"; makes those not met before. Empty for pronouns, which the discourse resolves. */
export function resolvePhrase(people: People, phrase: SpeakerPhrase): Entity[] {
  if (phrase.kind === 'pronoun') return []
  const { grammar, reading } = people.context
  const called = bodyByHead(people, phrase)
  if (called) return [called]
  const { key } = reading.words[phrase.first] as Word
  // "المحامي جوزيف" (the lawyer Joseph) is he himself, "محامي جوزيف" (the lawyer of) is not.
  const isRelative = grammar.relatives.has(key) || (grammar.relatives.has(key.replace(/^[وف]?ال/u, '')) && phrase.names.length === 0)
  if (isRelative && phrase.names[0]?.first !== phrase.first && !(phrase.names.length > 0 && isHis(people, phrase)))
    return [unnamed(people, phrase)]
  if (phrase.kind === 'people' || (isOrdinaryName(people.context, phrase) && !isMet(people, phrase))) return [unnamed(people, phrase)]
  if (phrase.names.length > 0) {
    return phrase.names.map((name, index) => resolveName(people, name, index === 0 ? titleSet(people.context.grammar, phrase) : new Set()))
  }
  const subject = phrase.isOfSomeone ? null : ownSubject(people, phrase)
  const isTrusted = subject !== null && (people.day !== null || people.entities.some((entity) => entity.subjectId === subject.subjectId))
  if (subject && ((subject.isPerson && isTrusted) || (phrase.kind === 'body' && subject.first === phrase.first)))
    return [entityOfSubject(people, subject, phrase)]
  if (phrase.isHis && phrase.names.length === 0) return [unnamed(people, phrase)]
  if (phrase.kind === 'role' && phrase.isOfSomeone) return [resolveTitle(people, phrase) ?? unnamed(people, phrase)]
  if (phrase.kind === 'role')
    return [resolveTitle(people, phrase) ?? holderInUndated(people, phrase) ?? bySurname(people, phrase) ?? unnamed(people, phrase)]
  if (phrase.kind === 'body') return [resolveBody(people, phrase)]
  return [unnamed(people, phrase)]
}

/** Whether the article gives an office to somebody of exactly this name, of two words or more. */
function isMet({ entities, context }: People, { names: [name] }: SpeakerPhrase): boolean {
  if (!name || name.next - name.first < 2) return false
  const keys = context.reading.words.slice(name.first, name.next).map(({ key }) => key)
  return entities.some((entity) => entity.kind === 'person' && entity.titles.length > 0 && entity.keys.join(' ') === keys.join(' '))
}

/** "شقيقه" (his brother) before his name and "شقيقة" (the sister of) differ in the last letter as printed. */
function isHis({ context }: People, { first, names }: SpeakerPhrase): boolean {
  const { end, key } = context.reading.words[first] as Word
  return (
    context.grammar.language === 'ar' &&
    key.endsWith('ه') &&
    context.reading.text[end - 1] !== TEH_MARBUTA &&
    (names[0]?.first ?? 0) > first + 1
  )
}

/** "البيت" (the House), behind "البيت الأبيض" (the White House): a word with the article that no list has, and that begins the name of a body met before. */
function bodyByHead({ entities, context }: People, { first, next, titles, kind }: SpeakerPhrase): Entity | null {
  const { key } = context.reading.words[first] as Word
  if (next - first > 1 || titles.length > 0 || kind !== 'person' || !key.startsWith('ال')) return null
  return (
    entities.findLast((entity) => entity.kind === 'body' && entity.at < first && entity.keys.length > 1 && entity.keys[0] === key) ?? null
  )
}

/** The subject whose title or name the phrase begins with: "مستشار الرئيس الأميركي" (the American president's adviser) holds another's title. */
function ownSubject(people: People, phrase: SpeakerPhrase): SubjectSpan | null {
  const { context } = people
  const subject = subjectWithin(context, phrase.first, phrase.next)
  if (!subject || phrase.kind !== 'role' || phrase.isAnaphoric || !isTitle(people, subject)) return subject
  const leading = context.reading.words.slice(phrase.first, subject.first)
  return leading.every(({ key }) => context.grammar.sorts.get(key) === 'honorific') ? subject : null
}

/** Two words or more that begin with a role are a title; "روحانی" (a cleric) alone is a name. */
function isTitle({ context }: People, { first, next }: SubjectSpan): boolean {
  const { key } = context.reading.words[first] as Word
  const sort = context.grammar.sorts.get(key) ?? context.grammar.sorts.get(key.replace(/^ال/u, ''))
  return next - first > 1 && (sort === 'role' || sort === 'honorific')
}

/** "اللواء الدكتور الغزي": a surname with the article reads like an adjective of the rank, unless someone of that name was met. */
function bySurname({ entities, context }: People, phrase: SpeakerPhrase): Entity | null {
  const last = context.reading.words[phrase.next - 1] as Word
  if (phrase.next - phrase.first < 2 || !last.key.startsWith('ال')) return null
  return entities.find(({ kind, keys }) => kind === 'person' && keys.length > 1 && keys.at(-1) === last.key) ?? null
}

function entityOfSubject(people: People, { subjectId, isPerson }: SubjectSpan, phrase: SpeakerPhrase): Entity {
  const known = people.entities.find((entity) => entity.subjectId === subjectId)
  if (known) {
    if (phrase.titles.length > 0) known.titles.push(titleSet(people.context.grammar, phrase))
    return known
  }
  if (!isPerson) return Object.assign(resolveBody(people, phrase), { subjectId })
  const names = people.subjects.get(subjectId)?.definition.names
  const name = names ? names[people.context.grammar.language] : null
  const entity: Entity = {
    name,
    keys: (name ?? '').split(' '),
    titles: [titleSet(people.context.grammar, phrase)],
    kind: 'person',
    head: null,
    gender: null,
    at: phrase.first,
    subjectId,
    spokeAt: -1,
    same: null,
  }
  people.entities.push(entity)
  return entity
}

function unnamed(people: People, phrase: SpeakerPhrase): Entity {
  const first = people.context.reading.words[phrase.first] as Word
  return {
    name: null,
    keys: [],
    titles: [],
    kind: 'unnamed',
    head: phrase.head,
    gender: genderOf(people, first.key),
    at: phrase.first,
    subjectId: null,
    spokeAt: -1,
    isSeveral: phrase.kind === 'people' || people.context.grammar.sorts.get(phrase.head ?? '') === 'people' || GROUP.test(first.key),
    same: null,
  }
}
