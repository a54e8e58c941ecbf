import { lastPerson, lastWriter, onlyPerson, paperWriter, pointedBody } from './anaphora.ts'
import { readArabicPhrase } from './arabic-phrase.ts'
import { relativeSubject, sentenceSubject, subjectBefore, subjectBehind } from './clause-subject.ts'
import { implicit, inSentence } from './dropped-subject.ts'
import type { Entity, People } from './entity.ts'
import type { Cue } from './find-cues.ts'
import { antecedent, leadSpeaker, RELAYS, sameTitle, tieTitle } from './office-holder.ts'
import { isOrdinary } from './ordinary-name.ts'
import { resolvePhrase } from './people.ts'
import { readPersianPhrase } from './persian-phrase.ts'
import { persianSubject } from './persian-subject.ts'
import { sentenceOf, type Word } from './reading.ts'
import { COMMA, type SpeakerPhrase } from './speaker-phrase.ts'
import { type Discourse, type Speaker, turn } from './turns.ts'
import { isVouched } from './vouched.ts'

/** "لكنه أكد" (but he stressed), "وقد قال" (and he had said): the clause goes on with the one who is meant already. */
const RESUMES = /^(?:[وف]?فيما|[وف]?بينما|قد|وقد|فقد|كما|اذ|حيث|ثم|[وف]?لكنه|[وف]?لكنها|[وف]?لكنهم|وهو|وهي)$/u

/** "وفيما يتعلق بالأضرار قال" (and as to the damage he said): a sentence that begins with what is spoken about. */
const AS_TO = /^و?(?:فيما|عن|حول|بشان|بخصوص|بالنسبه|حيال)$/u

/** "بأبيات يقول فيها" (in verses in which he says): the one who acts in the sentence. */
const IN_IT = /^(?:فيه|فيها|فيهما|خلاله|خلالها)$/u

/** "تمنى الشفاء" (wished recovery): its object stands where a subject would. */
const WISHES = /^[وف]?(?:تمن|يتمن|تتمن|متمن|اشترط|تشترط|يشترط|استغرب)/u

/** Finds the speaker of an Arabic cue, whose content begins at word `to`: behind the verb, before it, or the one who spoke or acted last. */
export function arabicSpeaker(discourse: Discourse, cue: Cue, to: number): Speaker {
  const context = discourse.people.context
  const { words, sentenceStarts } = context.reading
  // "من يعتقد أن" (whoever thinks that): nobody in particular.
  if (cue.kind === 'verb' && words[cue.first - 1]?.key === 'من') return turn(discourse, cue, null, [])
  if (RELAYS.test((words[cue.first] as Word).key)) return relayed(discourse, cue, to)
  const isBefore = !cue.isJoined && !/^[وف]?لكن(?:ه|ها|هم)$/u.test(words[cue.first - 1]?.key ?? '')
  const phrase =
    cue.kind === 'verb'
      ? ((isPluperfect(words, cue.first) ? subjectBefore(context, cue) : null) ??
        subjectBehind(context, cue, to) ??
        (isBefore ? (relativeSubject(context, cue) ?? subjectBefore(context, cue)) : null))
      : participleSubject(discourse, cue, to)
  if (phrase?.kind === 'body') return quotedByOutlet(discourse, phrase, cue, to) ?? name(discourse, phrase, cue)
  if (phrase) return name(discourse, phrase, cue)
  const isMidClause = cue.kind === 'verb' && !cue.isJoined && sentenceStarts[(words[cue.first] as Word).sentence] !== cue.first
  const isAsTo = AS_TO.test((words[sentenceStarts[(words[cue.first] as Word).sentence] as number] as Word).key)
  const isResumed = isAsTo || isResumedBefore(words, cue.first) || IN_IT.test(words[cue.next]?.key ?? '')
  const leading =
    isMidClause && !isResumed ? sentenceSubject(context, sentenceStarts[(words[cue.first] as Word).sentence] as number, cue.first) : null
  if (leading && (leading.kind === 'unnamed' || leading.kind === 'people') && leading.head !== null && !hasCueBefore(discourse, cue))
    return name(discourse, leading, cue)
  if (isMidClause && (words[cue.first] as Word).before === '' && !isResumed) {
    const subject = inSentence(discourse, cue)
    // "… تقرير صدر مؤخرا قال" (a report that came out lately said): another than the one who acts in this sentence.
    return turn(discourse, cue, null, subject && !hasCueBefore(discourse, cue) ? [subject] : [])
  }
  const found = implicit(discourse, cue)
  return turn(discourse, cue, null, found ? found : [])
}

/** "كان الحداد قد برر خطوته" (al-Haddad had justified his step): behind the verb stands its object. */
function isPluperfect(words: Word[], cue: number): boolean {
  return words[cue - 1]?.key === 'قد' && !/^[وف]?كانت?$/u.test(words[cue - 2]?.key ?? '')
}

/** "مؤكدا الحداد أن" (al-Haddad stressing that): a participle that names its speaker, whom the article knows. */
function participleSubject({ people }: Discourse, cue: Cue, to: number): SpeakerPhrase | null {
  if (cue.kind !== 'participle' || to === cue.next) return null
  const phrase = subjectBehind(people.context, cue, to)
  const isKnown = phrase?.kind === 'person' && phrase.next === to && isVouched(people, phrase)
  return phrase && (isKnown || phrase.kind === 'pronoun') ? phrase : null
}

/** "لكنه في مقابلة جديدة قال" (but he said in a new interview): the pronoun stands within five words, no comma between. */
function isResumedBefore(words: Word[], cue: number): boolean {
  if (RESUMES.test(words[cue - 1]?.key ?? '')) return true
  for (let index = cue - 1; index > Math.max(0, cue - 6); index--) {
    if (/^[وف]?لكن(?:ه|ها|هم)$/u.test((words[index] as Word).key)) return true
    if (COMMA.test((words[index] as Word).before)) return false
  }
  return false
}

/** "ونقلت رويترز عن مصادر أن" (Reuters quoted sources as saying that): the source speaks, not the outlet. */
function relayed(discourse: Discourse, cue: Cue, to: number): Speaker {
  const { context } = discourse.people
  for (let index = cue.next; index < to; index++) {
    if (!/^(?:عن|لسان)$/u.test((context.reading.words[index] as Word).key)) continue
    const phrase = readArabicPhrase(context, index + 1, to)
    // The verb agrees with the outlet, not with the source.
    return phrase ? name(discourse, phrase, { ...cue, gender: null }) : { phrase: null, entities: [] }
  }
  return { phrase: null, entities: [] }
}

/** "قالت الوكالة نقلا عن مصدر إن" (the agency said, quoting a source, that): the source, where an outlet quotes one; null elsewhere. */
function quotedByOutlet(discourse: Discourse, { next }: SpeakerPhrase, cue: Cue, to: number): Speaker | null {
  const { words } = discourse.people.context.reading
  if (words[next]?.key !== 'نقلا' || words[next + 1]?.key !== 'عن' || next + 2 >= to) return null
  const source = readArabicPhrase(discourse.people.context, next + 2, to)
  return source && name(discourse, source, { ...cue, gender: null })
}

/** A cue that reports nothing ("أعلنت الجبهة تنفيذ الهجوم", the front announced the attack's execution) still says who acts. */
export function noteActor(discourse: Discourse, cue: Cue): void {
  const { context } = discourse.people
  if (WISHES.test((context.reading.words[cue.first] as Word).key)) return
  const { last } = sentenceOf(context.reading, cue.first)
  const phrase = context.grammar.language === 'ar' ? (subjectBehind(context, cue, last) ?? subjectBefore(context, cue)) : null
  if (!phrase || (phrase.kind !== 'person' && phrase.kind !== 'body')) return
  const [first] = phrase.names
  // "يؤكد حرص المملكة" (stresses the wish of the kingdom): an ordinary word before a title is the verb's object.
  const isObject = first?.first === phrase.first && isOrdinary(context.grammar, (context.reading.words[first.first] as Word).key)
  if ((phrase.titles.length > 0 && !isObject) || isVouched(discourse.people, phrase)) name(discourse, phrase, cue)
}

/** Finds the speaker of a Persian cue: the subject of its clause, or the one who spoke or acted last. */
export function persianSpeaker(discourse: Discourse, cue: Cue, from?: number): Speaker {
  const context = discourse.people.context
  if (cue.isPassive) return turn(discourse, cue, null, [])
  if (/^(?:امده|اورده|به$|بدين$)/u.test((context.reading.words[cue.first] as Word).key)) return writer(discourse, cue)
  const phrase = persianSubject(context, from ?? sentenceOf(context.reading, cue.first).first, cue.first)
  if (phrase && isSeveral(discourse.people, phrase, cue)) return turn(discourse, cue, phrase, [])
  const source = phrase?.kind === 'body' ? quotedInPersian(discourse, phrase, cue) : null
  if (source) return name(discourse, source, cue)
  if (phrase && phrase.kind !== 'pronoun') return name(discourse, phrase, cue)
  const meant = implicit(discourse, cue)
  const isBody = phrase !== null && meant?.every(({ kind }) => kind === 'body')
  return turn(discourse, cue, phrase, (isBody ? onlyPerson(discourse.people, phrase) : null) ?? meant ?? [])
}

/** "روزنامه … به نقل از شهرداری گزارش داد" (the paper reported, quoting the municipality): the source. */
function quotedInPersian({ people }: Discourse, { next }: SpeakerPhrase, cue: Cue): SpeakerPhrase | null {
  const { words } = people.context.reading
  const isQuoting = words[next]?.key === 'به' && words[next + 1]?.key === 'نقل' && words[next + 2]?.key === 'از'
  return isQuoting && next + 3 < cue.first ? readPersianPhrase(people.context, next + 3, cue.first) : null
}

/** "کاسبان … می‌گویند" (traders … say): the plural of the verb shows that words in no list are no one's name. */
function isSeveral(people: People, phrase: SpeakerPhrase, cue: Cue): boolean {
  const isPlural = /(?:ند|ندا|نداند)$/u.test((people.context.reading.words[cue.next - 1] as Word).key)
  if (people.context.reading.words[phrase.next]?.key === 'و') return false
  return isPlural && phrase.kind === 'person' && phrase.names.length === 1 && phrase.titles.length === 0 && !isVouched(people, phrase)
}

/** "در بیانیه سپاه آمده است" (in the statement of the Guards it says): the body behind the paper speaks. */
function writer(discourse: Discourse, cue: Cue): Speaker {
  const { context } = discourse.people
  for (let index = sentenceOf(context.reading, cue.first).first; index < cue.first; index++) {
    if (context.grammar.sorts.get((context.reading.words[index] as Word).key) !== 'paper') continue
    // "به گزارش ایسنا، در بیانیه …": the credit of the agency that brings the news.
    if (context.reading.words[index - 1]?.key === 'به') continue
    // "در متن پیام …" (in the text of the message of …).
    if (context.grammar.sorts.get((context.reading.words[index + 1] as Word).key) === 'paper') continue
    const phrase = readPersianPhrase(context, publishedBy(context.reading.words, index + 1, cue.first), cue.first)
    if (phrase && phrase.kind !== 'unnamed') return name(discourse, phrase, cue)
    const isSame = SAME_PAPER.test(context.reading.words[index - 1]?.key ?? '')
    return turn(discourse, cue, null, (isSame ? lastWriter(discourse, (context.reading.words[index] as Word).key) : null) ?? [])
  }
  return turn(discourse, cue, null, [])
}

/** "در ادامه نامه", "در این بیانیه", "در بخشی از این گزارش" (goes on in the letter, in this statement): a paper that was met before. */
const SAME_PAPER = /^(?:ادامه|پايان|اين|همين|بخش|بخشي|قسمتي|ابتداي)$/u

/** "بیانیه منتشر شده از سوی وزیر" (the statement published on the part of the minister): the word behind "on the part of", which within five words may part a paper from its writer. */
function publishedBy(words: Word[], first: number, to: number): number {
  if (/^(?:تسليت|تبريك)$/u.test(words[first]?.key ?? '') && first + 1 < to) return first + 1
  for (let index = first; index < Math.min(to, first + 5); index++) {
    const { key } = words[index] as Word
    if (key === 'توسط') return index + 1
    if (key === 'از' && /^(?:سوي|طرف|جانب)$/u.test(words[index + 1]?.key ?? '')) return index + 2
  }
  return first
}

/** Takes a phrase as the speaker of a cue; "this official" and "the same" go back to who spoke last. */
export function name(discourse: Discourse, phrase: SpeakerPhrase, cue: Cue): Speaker {
  const { people } = discourse
  const last = discourse.turns.at(-1)?.entities
  const isThisOne = phrase.isAnaphoric && people.context.grammar.language === 'fa' && phrase.kind === 'role'
  if (isThisOne) {
    const meant = last ?? implicit(discourse, cue)
    if (meant) return turn(discourse, cue, phrase, meant)
  }
  if (phrase.kind === 'pronoun') return turn(discourse, cue, phrase, lastPerson(discourse) ?? implicit(discourse, cue) ?? [])
  const resolved = paperWriter(discourse, phrase) ?? pointedBody(people, phrase) ?? resolvePhrase(people, phrase)
  const entities =
    phrase.kind === 'role' && resolved[0]?.kind === 'unnamed' && !phrase.isHis
      ? (notPrincipal(phrase, sameTitle(discourse, phrase) ?? leadSpeaker(discourse, phrase) ?? antecedent(discourse, phrase, cue)) ??
        resolved)
      : resolved
  const [first] = entities
  if (first && entities.length === 1) tieTitle(discourse, phrase, first)
  if (first && cue.gender && !cue.isPlural && entities.length === 1 && first.kind === 'person') first.gender ??= cue.gender
  return turn(discourse, cue, phrase, entities)
}

/** "رئیس دفتر رستمی" (the head of Rostami's office) is anybody but Rostami. */
function notPrincipal({ isOfSomeone, titles }: SpeakerPhrase, entities: Entity[] | null): Entity[] | null {
  return isOfSomeone && entities?.some(({ keys }) => titles.includes(keys.at(-1) ?? '')) ? null : entities
}

function hasCueBefore({ people }: Discourse, cue: Cue): boolean {
  const { reading, cueAt } = people.context
  for (let index = sentenceOf(reading, cue.first).first; index < cue.first; index++) if (cueAt.get(index)?.kind === 'verb') return true
  return false
}
