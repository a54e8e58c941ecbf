import { GENERAL_ROLES } from './arabic-grammar.ts'
import type { Entity } from './entity.ts'
import type { Cue } from './find-cues.ts'
import type { Grammar } from './grammar.ts'
import { wordKey } from './lexicon-words.ts'
import { fits, titleSet } from './office-title.ts'
import { type Reading, sentenceOf, type Word } from './reading.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { agrees, type Discourse } from './turns.ts'

/** Verbs with which a speech goes on. */
const CONTINUES = /^[وف]?(?:افزود|اضافه|ادامه|اضاف|اضافت|تابع|تابعت|اردف|اردفت|زاد|زادت|استطرد)/u

const SOURCE = 'مصدر'
/** "استان البرز" (the province of Alborz) is no other country. */
const PROVINCE = /^(?:استان|شهرستان|شهر)$/u
const PLUPERFECT = 'بود'
/** The bare "president" of the Persian press is Iran's, whichever other the article names. */
const HOME_PRESIDENT = /^ر[يئ]يس ?جمهوري?$/u

/** "در همین حال" (meanwhile), "از سوی دیگر" (on the other hand), "همچنین" (also), "در مقابل" (by contrast). */
const ELSEWHERE = /^(?:حال|ديگر|همچنين|مقابل|درهمينحال)$/u
const ONE = /^(?:يك|يكي)$/u

/** "نیز", "هم" (too): another speaker. */
const NEW_SPEAKER = /^(?:نيز|هم)$/u

/** The office that opened the article, repeated before its holder is named. */
export function sameTitle({ openTitle, people }: Discourse, phrase: SpeakerPhrase): Entity[] | null {
  const [title] = openTitle?.titles ?? []
  return openTitle && title && fits(titleSet(people.context.grammar, phrase), title) ? [openTitle] : null
}

/** The title names the speaker and the lead gives the office: "روانچی: …", then "معاون وزیر خارجه گفت" (the deputy minister said). */
export function leadSpeaker({ headlineSpeaker, turns, people }: Discourse, phrase: SpeakerPhrase): Entity[] | null {
  if (!headlineSpeaker || turns.length > 0 || headlineSpeaker.titles.length > 0) return null
  headlineSpeaker.titles.push(titleSet(people.context.grammar, phrase))
  return [headlineSpeaker]
}

/** An article may open with the office ("the head of the university said") and name its holder in the next paragraph without it. */
export function tieTitle(discourse: Discourse, phrase: SpeakerPhrase, entity: Entity): void {
  const { openTitle, turns, people } = discourse
  const isOpening = turns.every(({ entities }) => entities.every(isNameless))
  const isPersian = people.context.grammar.language === 'fa'
  const isTitleAlone = entity.kind === 'unnamed' && (phrase.kind === 'role' || (isOpening && isOneOf(people.context.grammar, phrase)))
  if (isTitleAlone && !phrase.isPointed && (isOpening || isPersian)) {
    entity.titles.push(titleSet(people.context.grammar, phrase))
    discourse.openTitle = entity
  } else if (openTitle && entity !== openTitle) {
    if (entity.kind === 'person' && openTitle.same === null && mayHold(discourse, phrase, entity, openTitle)) {
      openTitle.same = entity
      entity.titles.push(...openTitle.titles)
    }
    discourse.openTitle = null
  }
}

/** "یک مقام نظامی" (a military official): in Persian copy he is often named in the next sentence. */
function isOneOf({ language, sorts }: Grammar, { head, titles }: SpeakerPhrase): boolean {
  return language === 'fa' && ONE.test(head ?? '') && sorts.get(titles[0] ?? '') === 'role'
}

/** Whether the person who speaks is who held the office named before: the article gives no other office, or gives this one. Right behind a Persian opening it is so whatever else the person is. */
function mayHold(discourse: Discourse, phrase: SpeakerPhrase, entity: Entity, openTitle: Entity): boolean {
  const { turns, people } = discourse
  const [opened] = openTitle.titles
  const isFree =
    entity.titles.every((title) => isRankAlone(discourse, title)) || entity.titles.some((title) => opened && fits(opened, title))
  const hasOpened = turns.slice(0, -1).every(({ entities }) => entities.every((one) => one === openTitle || isNameless(one)))
  if (people.context.grammar.language === 'ar') return isFree
  if (hasOpened && isFree) return true
  const isNext = turns.at(-1)?.entities[0] === openTitle && entity.at >= openTitle.at && entity.keys.length > 1
  if (!isNext || isAnotherSpeaker(people.context.reading, phrase)) return false
  return isFree || (hasOpened && !isForeign(people.context.grammar, openTitle, entity))
}

/** Two deputies, each of another ministry: an office with the same head and other words is another's. */
function holdsAnother(grammar: Grammar, { titles }: Entity, phrase: SpeakerPhrase): boolean {
  const wanted = titleSet(grammar, phrase)
  const [head = ''] = wanted
  const same = titles.filter((title) => title.has(head) && title.size > 2)
  return wanted.size > 2 && same.length > 0 && same.every((title) => [...title].filter((word) => wanted.has(word)).length < 2)
}

function isAnotherSpeaker(reading: Reading, { first, next }: SpeakerPhrase): boolean {
  const start = sentenceOf(reading, first).first
  const leading = reading.words.slice(start, first).map(({ key }) => key)
  return NEW_SPEAKER.test(reading.words[next]?.key ?? '') || leading.some((key) => ELSEWHERE.test(key))
}

/** Offices of two states are held by two people. */
function isForeign({ sorts }: Grammar, { titles }: Entity, other: Entity): boolean {
  const states = (sets: Set<string>[]) => sets.flatMap((set) => [...set].filter((word) => sorts.get(word) === 'country'))
  const wanted = states(titles)
  const given = states(other.titles)
  return wanted.length > 0 && given.length > 0 && !wanted.some((state) => given.includes(state))
}

/** Sources and people that nobody names leave the article's opening to the office behind them. */
function isNameless({ kind, titles }: Entity): boolean {
  return kind === 'unnamed' && titles.length === 0
}

/** "دکتر", "مهندس": a form of address is no office. */
function isRankAlone({ people }: Discourse, title: Set<string>): boolean {
  return isRank(people.context.grammar, title)
}

/** Titles are kept without the Arabic article, which "حجت الاسلام" has also in Persian. */
function isRank({ sorts }: Grammar, title: Set<string>): boolean {
  return [...title].every((word) => (sorts.get(word) ?? sorts.get(`ال${word}`)) === 'honorific')
}

/**
 * "The minister", "the spokeswoman" in a word or two, and a title with a verb of going on, are the one who spoke last;
 * so is a title behind the only person whom the article has named, if it has given that person none.
 */
export function antecedent(discourse: Discourse, phrase: SpeakerPhrase, cue: Cue): Entity[] | null {
  const { people, turns } = discourse
  const { words } = people.context.reading
  // "المصدر ذاته" (the same source): whoever spoke last, a body too.
  if (phrase.isAnaphoric && phrase.titles[0] === SOURCE && turns.length > 0) return turns.at(-1)?.entities ?? null
  if (phrase.isAnaphoric && SAME.test(words[phrase.next]?.key ?? '') && turns.length > 0) return turns.at(-1)?.entities ?? null
  const last = turns.filter(({ entities }) => entities.length === 1 && entities[0]?.kind !== 'body').at(-1)?.entities
  const role = (phrase.titles[0] ?? '').replace(/^ال/u, '')
  const isShort =
    people.context.grammar.language === 'ar' && phrase.isAnaphoric && phrase.titles.length <= (GENERAL_ROLES.has(role) ? 3 : 2)
  if (last && isShort && agrees(last, cue)) return last
  const [only] = last ?? []
  const isContinued = CONTINUES.test((words[cue.first] as Word).key) && !NEW_SPEAKER.test(words[phrase.next]?.key ?? '')
  if (only?.kind === 'person' && isContinued && (only.titles.length === 0 || people.context.grammar.language === 'fa'))
    return last as Entity[]
  // "پیش از این وزیر … گفته بود" (before that the minister had said): someone else.
  const sole = words[cue.next - 1]?.key === PLUPERFECT ? null : soleSpeaker(discourse, phrase)
  if (sole) return sole
  const own = soleArabic(discourse, phrase, cue)
  if (own) return own
  const named = people.entities.filter(({ kind, at }) => kind === 'person' && at < phrase.first)
  // "المسؤول الأممي" (the UN official), where nobody has spoken yet: whom the article has named last.
  if (!last && isShort && named.length > 0 && role !== SOURCE && GENERAL_ROLES.has(role)) return named.sort((a, b) => a.at - b.at).slice(-1)
  const [onlyNamed] = named
  if (!onlyNamed || named.length > 1 || onlyNamed.titles.length > 0 || turns.length > 0) return null
  if (HOME_PRESIDENT.test(phrase.titles.join(' '))) return null
  if (isSpokenOf(discourse, onlyNamed, phrase, cue)) return null
  return named
}

/** A subject of known offices goes by those, and who is named in what is said is another: "the spokesman said that Larijani …". */
function isSpokenOf({ people }: Pick<Discourse, 'people'>, { subjectId, keys }: Entity, phrase: SpeakerPhrase, cue: Cue): boolean {
  const offices = subjectId === null ? [] : (people.subjects.get(subjectId)?.definition.titles ?? [])
  const isHolder = offices.some(({ words }) => phrase.titles.every((title) => wordKey(words).split(' ').includes(title)))
  if (offices.length > 0 && !isHolder) return true
  const { reading } = people.context
  return reading.words.slice(cue.next, sentenceOf(reading, cue.first).last).some(({ key }) => key === keys.at(-1))
}

/** "القيادي السياسي ذاته" (the same political leader). */
const SAME = /^(?:ذاته|ذاتها|نفسه|نفسها|عينه)$/u
/** "من جانبه", "بدوره" (for his part): another speaks now. */
const FOR_HIS_PART = /^(?:[وف]?بدوره|[وف]?بدورها|جانبه|جانبها|جهته|جهتها|ناحيته|ناحيتها|المقابل)$/u

/** "نقل عن" (quoted somebody): the source is another than who spoke. */
export const RELAYS = /^[وف]?(?:نقل|نقلت|نقلوا|ينقل|تنقل)$/u

/** An Arabic office without a name is the one person's who has spoken so far, if the article has given that person none and nothing says that another speaks now. */
function soleArabic({ people, turns }: Discourse, phrase: SpeakerPhrase, cue: Cue): Entity[] | null {
  const { reading, grammar } = people.context
  const speakers = new Set(turns.flatMap(({ entities }) => entities))
  const [only] = speakers
  if (grammar.language !== 'ar' || phrase.kind !== 'role' || speakers.size !== 1 || only?.kind !== 'person') return null
  if (RELAYS.test((reading.words[cue.first] as Word).key)) return null
  if (!only.titles.every((title) => isRank(grammar, title)) || !agrees([only], cue)) return null
  const { first } = sentenceOf(reading, cue.first)
  const isForHisPart = reading.words.slice(first, cue.first + 3).some(({ key }) => FOR_HIS_PART.test(key))
  return isForHisPart || isSpokenOf({ people }, only, phrase, cue) ? null : [only]
}

/**
 * Persian copy of one speaker calls him by name and by office in turn: an office without a name, with nobody else speaking so far, is his,
 * unless "too" stands behind it or it is of another country.
 */
function soleSpeaker({ people, turns }: Discourse, phrase: SpeakerPhrase): Entity[] | null {
  const { reading, grammar } = people.context
  const speakers = new Set(turns.flatMap(({ entities }) => entities.map((entity) => entity.same ?? entity)))
  const [only] = speakers
  if (grammar.language !== 'fa' || speakers.size !== 1 || only?.kind !== 'person') return null
  if (turns.length < 2 && only.titles.some((title) => !isRank(grammar, title))) return null
  if (NEW_SPEAKER.test(reading.words[phrase.next]?.key ?? '')) return null
  if (holdsAnother(grammar, only, phrase)) return null
  const isForeign = phrase.titles.some(
    (word, at) =>
      grammar.sorts.get(word) === 'country' && !PROVINCE.test(phrase.titles[at - 1] ?? '') && !only.titles.some((title) => title.has(word)),
  )
  return isForeign ? null : [only]
}
