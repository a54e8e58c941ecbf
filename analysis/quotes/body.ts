import { pieceOf } from './arabic-piece.ts'
import { endAfter } from './content.ts'
import { type Entity, genderOf, type People } from './entity.ts'
import { fits, titleSet } from './office-title.ts'
import type { Word } from './reading.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'

/** Each state has its own: foreign ministry, government, army, presidency, police, authorities, parliament, intelligence, defence, interior, treasury, forces. */
const STATE_ORGANS = /^(?:خارجيه|حكومه|جيش|رياسه|شرطه|سلطات|سلطه|برلمان|استخبارات|مخابرات|دفاع|داخليه|خزانه|قوات)$/u
const BRANDED = /^(?:شركه|منصه|موسسه|صحيفه|قناه|مجله|موقع|وكاله|شبكه|روزنامه|رسانه|نشريه|خبرگزاري|سايت|وبگاه|پايگاه)$/u

/** "الشركة المملوكة لـ…" (the company owned by …): owned, belonging to, owning, operating, in charge of, specialised in, backed by, producing. */
const DESCRIBES = /^(?:مملوك|تابع|مالك|مشغل|مسوول|متخصص|مدعوم|منتج|مصنع|مطور|معني)ه?$/u

export function resolveBody(people: People, phrase: SpeakerPhrase): Entity {
  const { words } = people.context.reading
  const first = words[phrase.first] as Word
  const isDescribed = DESCRIBES.test(phrase.titles[1] ?? '')
  const isNumbered = phrase.titles.some((title) => /^\d/u.test(title))
  const isBare = phrase.isAnaphoric && !isNumbered && (phrase.titles.length <= 2 || isDescribed)
  const keys = words.slice(phrase.first, phrase.next).map(({ key }) => key)
  const wanted = titleSet(people.context.grammar, phrase)
  const bodies = people.entities.filter(({ kind }) => kind === 'body')
  const same = bodies.find((body) => body.keys.join(' ') === keys.join(' '))
  const antecedent = isBare
    ? bodies
        .filter(
          (body) => body.at <= phrase.first && phrase.head !== null && body.titles.some((title) => isHeadOf(phrase.head as string, title)),
        )
        .filter((body) => isSameState(body, wanted))
        .sort((a, b) => a.spokeAt - b.spokeAt || a.at - b.at)
        .at(-1)
    : bodies.find((body) => body.titles.some((title) => fits(wanted, title) && title.size >= wanted.size))
  const isArabic = people.context.grammar.language === 'ar'
  const known =
    same ??
    antecedent ??
    (isBare ? (lastBrand(people, bodies, phrase) ?? (isArabic ? lastUnvouched(people, phrase) : undefined)) : undefined)
  if (known) {
    const isShorter = !isBare && keys.length > 1 && keys.length < known.keys.length && keys.every((key, index) => key === known.keys[index])
    if (isShorter) Object.assign(known, { keys, name: bodyName(people, phrase) })
    return known
  }
  const { anaphoricBodies, capitals } = people.context.grammar
  const isNamed = !(phrase.titles.length < 2 && anaphoricBodies.has(phrase.head ?? ''))
  const state = phrase.titles.length === 1 ? capitals.get(phrase.head ?? '') : undefined
  const entity: Entity = {
    name: state ?? (isNamed ? bodyName(people, phrase) : null),
    keys,
    titles: [wanted],
    kind: 'body',
    head: phrase.head,
    gender: genderOf(people, first.key),
    at: phrase.first,
    subjectId: null,
    spokeAt: -1,
    same: null,
  }
  people.entities.push(entity)
  return entity
}

/** "مركز للشرطة" (a police station) is not "الشرطة" (the police): organs of state go by the first word of their names, or behind "general command of". */
function isHeadOf(head: string, title: Set<string>): boolean {
  const [first = ''] = title
  return title.has(head) && (first === head || !STATE_ORGANS.test(head) || /^(?:قياده|مديريه|هييه|جهاز|قوات|وزاره)$/u.test(first))
}

/** "الحكومة البريطانية" (the British government) is not the body called after "الحكومة الروسية": an adjective of origin must be the body's own. */
function isSameState({ titles }: Entity, wanted: Set<string>): boolean {
  const [organ = '', origin] = wanted
  return origin === undefined || !STATE_ORGANS.test(organ) || !/..(?:ي|يه)$/u.test(origin) || titles.some((title) => title.has(origin))
}

/** "أعلنت «زين البحر» …", then "الشركة" (the company): the body last met that is called by a name alone. In Persian the paper's land may follow: این روزنامه آمریکایی. */
function lastBrand({ context: { grammar } }: People, bodies: Entity[], phrase: SpeakerPhrase): Entity | undefined {
  const most = grammar.language === 'fa' ? 2 : 1
  if (!BRANDED.test(phrase.head ?? '') || phrase.titles.length > most) return undefined
  return bodies.findLast(({ head, keys, at }) => (head === 'marked' || grammar.outlets.has(keys[0] ?? '')) && at < phrase.first)
}

/** "أعلن تويتر …", then "الشركة" (the company): one word that no list knows and that has spoken, of which nothing shows a person. */
function lastUnvouched({ entities, context }: People, phrase: SpeakerPhrase): Entity | undefined {
  if (!BRANDED.test(phrase.head ?? '') || phrase.titles.length > 1) return undefined
  const isBare = ({ kind, keys, titles, subjectId }: Entity) =>
    kind === 'person' &&
    keys.length === 1 &&
    titles.length === 0 &&
    subjectId === null &&
    !context.grammar.givenNames.has(keys[0] as string)
  return entities.findLast((entity) => isBare(entity) && entity.spokeAt >= 0 && entity.at < phrase.first)
}

/** The body as printed, without what is written onto its front: "للجيش" (for the army) is "الجيش"; marks around the whole are left out. */
function bodyName({ context }: People, phrase: SpeakerPhrase): string {
  const { words, text } = context.reading
  const first = words[phrase.first] as Word
  const piece = pieceOf(context.grammar, first)
  // "بمجلة البحر" (in the magazine The Sea).
  const isWithBy = piece.sort !== 'unknown' && /^[وف]?ب/u.test(first.key) && !context.grammar.sorts.has(first.key)
  const isJoined = context.grammar.language === 'ar' && (piece.isFor || piece.isAnd || isWithBy)
  const tail = text.slice(
    isJoined ? first.end - lengthOfBase(text, first, piece.base) : first.start,
    endAfter(context.reading, phrase.next),
  )
  const name = isJoined && piece.hasArticle ? `ال${tail}` : tail
  if (!/["“«]/u.test(name) || /^[^"“«]*"$/u.test(name)) return name.replace(/["”»]+$/gu, '')
  return /^["“«']/u.test(name) ? name.replace(/^["“«'\s]+|["”»'\s]+$/gu, '') : name
}

/** How many units of the printed word its last letters take, with the marks on them. */
function lengthOfBase(text: string, { start, end }: Word, base: string): number {
  let letters = base.length
  let at = end
  while (at > start && letters > 0) {
    at--
    if (!/[\p{M}\u0640\u200C-\u200F]/u.test(text[at] as string)) letters--
  }
  return end - at
}
