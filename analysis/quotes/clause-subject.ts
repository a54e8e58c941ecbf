import { readArabicPhrase } from './arabic-phrase.ts'
import { pieceOf } from './arabic-piece.ts'
import type { Cue } from './find-cues.ts'
import { matchPhrase } from './lexicon-words.ts'
import { afterDateline, isAdverbPrinted, isAlaa, isBuiltWord, isGivenName, isOrdinary, isOrdinaryName } from './ordinary-name.ts'
import { COPY_LABELS, CREDITS } from './persian-grammar.ts'
import { readPersianPhrase } from './persian-phrase.ts'
import { afterTimes } from './persian-times.ts'
import { sentenceOf, type Word } from './reading.ts'
import { COMMA, type PhraseContext, type SpeakerPhrase } from './speaker-phrase.ts'

/** Adverbs that may stand between an Arabic verb and its subject: "قال له أيضا المدير". */
const BETWEEN =
  /^(?:ايضا|كذلك|اليوم|امس|له|لها|لهم|لنا|لي|عليه|عليها|عليهم|اليه|اليها|فيه|فيها|مرارا|سابقا|لاحقا|موخرا|حاليا|بدوره|بدورها|مساء|صباح|ظهر|فجر|الاحد|الاثنين|الثلاثا|الاربعا|الخميس|الجمعه|السبت|يوم|هنا|هناك|بوضوح|صراحه|انذاك|بشده|رسميا|في|من)$/u
const BESIDE_PAIR = /^(?:جانبه|جانبها|جهته|جهتها|ناحيته|ناحيتها)$/u
/** "كان", "لكن", "إن" before a subject that precedes its verb. */
const BEFORE_SUBJECT = /^(?:[وف]?كان|[وف]?كانت|[وف]?لكن|[وف]?ان|[وف]?اما|[وف]?قد|كما|[وف]?فيما|[وف]?بينما|حيث)$/u

/** The subject behind an Arabic verb, up to where its content begins; null where the clause has none. */
export function subjectBehind(context: PhraseContext, cue: Cue, to: number): SpeakerPhrase | null {
  const phrase = phraseBehind(context, cue, to)
  return phrase && !isAdverb(context, phrase) ? phrase : null
}

/** The word behind a verb's subject, adverbs and those who are told; the word behind the verb where there are none. */
export function behindSubject(context: PhraseContext, cue: Cue, to: number): number {
  return phraseBehind(context, cue, to)?.next ?? behindCircumstances(context, cue, to) ?? cue.next
}

function phraseBehind(context: PhraseContext, cue: Cue, to: number): SpeakerPhrase | null {
  const { words } = context.reading
  const from = behindCircumstances(context, cue, to)
  if (from === null || from >= to) return null
  const first = words[from] as Word
  if (from > cue.next && /[:.،]/u.test(first.before)) return null
  if (/^[وف]?(?:لل|بال)/u.test(first.key)) return null
  const phrase = readArabicPhrase(context, from, to)
  if (!phrase || !isSubject(context, phrase)) return null
  phrase.isWholeClause = from === cue.next && phrase.next === to
  return phrase
}

/** "قالت بصوت مرتعش" (said in a trembling voice), "يقول دائما" (always says): what looks like a name is how it was said. */
function isAdverb({ reading, grammar, subjects }: PhraseContext, { first, names }: SpeakerPhrase): boolean {
  const { key } = reading.words[first] as Word
  if (names[0]?.first !== first || subjects.has(first) || grammar.givenNames.has(key) || isAlaa(reading, first)) return false
  return (
    isAdverbPrinted(reading, first) ||
    (/^[بكل]/u.test(key) && isBuiltWord(reading, first)) ||
    (/..ا$/u.test(key) && isOrdinary(grammar, key))
  )
}

/** The word behind a verb's adverbs and those who are told; null where a circumstance ("in", "of") follows instead of a subject. */
function behindCircumstances(context: PhraseContext, cue: Cue, to: number): number | null {
  const { words } = context.reading
  let from = cue.next
  while (from < to && (words[from] as Word).before === '' && BETWEEN.test((words[from] as Word).key)) {
    const { key } = words[from] as Word
    if (key === 'في') return null
    if (key === 'من' && !BESIDE_PAIR.test(words[from + 1]?.key ?? '')) return null
    from += key === 'من' ? 2 : 1
  }
  while (from < to && isAddressee(words[from] as Word)) from = afterAddressee(context, from, to)
  return afterMarkedAddressee(words, from)
}

/** 'أكد لـ"البحيرة" الوزير' (the minister stressed to the Lake): the paper stands in marks behind "to". */
function afterMarkedAddressee(words: Word[], from: number): number {
  const span = words[from + 1]?.span
  if (words[from]?.key !== 'ل' || !span) return from
  let next = from + 1
  while (words[next]?.span === span) next++
  return next
}

/** "قال لرويترز": told Reuters. */
function isAddressee({ key, before }: Word): boolean {
  return (
    before === '' &&
    /^ل(?:لصح|لاعلام|صحيف|وكال|قنا|جريد|موقع|تلفزيون|اذاع|رويترز|فرانس|هسبريس|سبوتنيك|بلومب|نوفوستي|هاف|نيوزويك|لوموند|عكاظ|لاناضول|لشرق|لوطن|لمدينه|لرياض|لحياه|ليوم|لاقتصاديه|لقبس|لاخبار|لجزير|لعربي|لوكال|مراسل|لمراسل)/u.test(
      key,
    )
  )
}

/** "لوكالة الصحافة الفرنسية" (to the French press agency): the words with the article, else the words in no list, are the name of the outlet. */
function afterAddressee({ reading, grammar, subjects }: PhraseContext, from: number, to: number): number {
  const { words } = reading
  const { sort } = pieceOf(grammar, words[from] as Word)
  let next = from + 1
  if (sort !== 'body' && sort !== 'people') return next
  // "لصحيفة «البحر»" (to the paper "The Sea").
  const named = words[next]?.span
  if (named) while (next < to && words[next]?.span === named) next++
  let isDefinite = (words[from] as Word).key.startsWith('لل')
  while (next < to && next < from + 5 && (words[next] as Word).before === '' && !subjects.get(next)?.isPerson) {
    const word = words[next] as Word
    const piece = pieceOf(grammar, word)
    if (['role', 'people', 'honorific', 'given', 'stop'].includes(piece.sort) || piece.isAnd || piece.isFor) break
    if (grammar.complementisers.has(word.key) || (isDefinite && !piece.hasArticle)) break
    isDefinite ||= piece.hasArticle || piece.sort === 'country'
    next++
  }
  return next
}

/** What stands behind the verb may also be its object: "أعلن حالة التأهب" has none of the words a speaker is called by. */
function isSubject({ grammar }: PhraseContext, phrase: SpeakerPhrase): boolean {
  return phrase.kind !== 'unnamed' || phrase.head !== null || grammar.language === 'fa'
}

/** The subject before an Arabic verb within its clause: "وكان وزير الخارجية قال", "الصين تتهم", "المرأة التي قالت". */
export function subjectBefore(context: PhraseContext, cue: Cue): SpeakerPhrase | null {
  const { reading } = context
  const { words } = reading
  let first = sentenceOf(reading, cue.first).first
  for (let index = cue.first - 1; index > first; index--) {
    if (COMMA.test((words[index] as Word).before) || BEFORE_SUBJECT.test((words[index] as Word).key)) {
      first = index
      break
    }
  }
  const whole = phraseUpTo(context, afterDateline(reading.text, words, sentenceOf(reading, cue.first).first, cue.first + 1), cue)
  if (whole) return whole
  return phraseUpTo(context, first, cue)
}

/** A subject that begins at a word and reaches up to the cue: "نبيلة منيب، الأمينة العامة للحزب، سجلت". */
function phraseUpTo(context: PhraseContext, from: number, cue: Cue): SpeakerPhrase | null {
  const { words } = context.reading
  let first = from
  while (first < cue.first && BEFORE_SUBJECT.test((words[first] as Word).key)) first++
  const phrase = first < cue.first ? readArabicPhrase(context, first, cue.first) : null
  if (!phrase) return null
  const between = words.slice(phrase.next, cue.first).map(({ key }) => key)
  return between.every((key) => /^(?:قد|الذي|التي|الذين|ايضا|نفسه|نفسها|وهو|وهي|كان|كانت)$/u.test(key)) ? phrase : null
}

const CIRCUMSTANCE = /^[وف]?(?:في|من|الى|على|عن|مع|خلال|بعد|قبل|عقب|منذ|حول|بشان|لدي|لدى|ردا|تعليقا)$/u
const MAX_CIRCUMSTANCE = 16

/** The subject of the verb that begins a sentence, or of a sentence that begins with its subject. */
export function sentenceSubject(context: PhraseContext, first: number, to: number): SpeakerPhrase | null {
  const { words } = context.reading
  if (context.grammar.language === 'fa') return persianSubject(context, first, to)
  let from = afterDateline(context.reading.text, words, first, to)
  while (from < to && BEFORE_SUBJECT.test((words[from] as Word).key)) from++
  if (from < to && CIRCUMSTANCE.test((words[from] as Word).key)) from = behindComma(words, from, to)
  if (from >= to) return null
  const leading = readArabicPhrase(context, from, to)
  if (leading && (leading.kind === 'person' || leading.kind === 'role' || leading.kind === 'body') && isSure(context, leading))
    return leading
  if (leading?.kind === 'unnamed' && leading.head !== null) return leading
  return from + 1 < to ? readArabicPhrase(context, from + 1, to) : null
}

/** "عقب الاجتماع، قطع الوزير …" (after the meeting, the minister …): the clause begins behind the comma. */
function behindComma(words: Word[], from: number, to: number): number {
  for (let index = from + 2; index < Math.min(to, from + MAX_CIRCUMSTANCE); index++)
    if (COMMA.test((words[index] as Word).before)) return index
  return to
}

/** A name that no list vouches for may as well be the verb: "وصل" (arrived). */
function isSure({ grammar, subjects, reading }: PhraseContext, phrase: SpeakerPhrase): boolean {
  return (
    (phrase.head !== null && phrase.names[0]?.first !== phrase.first) ||
    phrase.names.some(({ first }) => subjects.has(first) || grammar.givenNames.has((reading.words[first] as Word).key))
  )
}

const CONJUNCTION = /^(?:و|ولي|اما|ليكن|البته|همچنين|سپس|كه)$/u
const DEMONSTRATIVE = /^(?:اين|ان)$/u
const BEFORE_DEMONSTRATIVE = /^(?:(?:پيش|پس|بعد|قبل|غير) از|(?:علاوه|افزون) بر|بنا بر)$/u
const DEMONSTRATIVE_TIME = /^(?:اين|ان|همين|عين|حال)$/u

/**
 * The subject of a Persian clause that ends at `to`: it stands first in the sentence, behind circumstances closed by a comma,
 * or behind the verb of the clause before: "… مواجه شد و بهرام قاسمی … گفت" (… met, and Bahram Ghasemi … said).
 */
export function persianSubject(context: PhraseContext, sentenceFirst: number, to: number): SpeakerPhrase | null {
  const { words } = context.reading
  const first = newsFirst(context, sentenceFirst, to)
  let subject: SpeakerPhrase | null = null
  let start = first
  let openRelatives = 0
  for (let index = first; index < to; index++) {
    if (index < start) continue
    if (index === start) {
      while (start < to && CONJUNCTION.test((words[start] as Word).key)) start++
      start = afterTimes(words, start, to)
      const phrase = start < to ? readPersianPhrase(context, start, to) : null
      const isTrusted = start === first || !isAfterComma(words, start) || isListed(context, phrase)
      if (
        phrase &&
        isTrusted &&
        !(subject !== null && (isOrdinaryName(context, phrase) || (subject.kind === 'pronoun' && !isListed(context, phrase)))) &&
        (phrase.kind !== 'unnamed' || phrase.next >= to || isClosed(context, phrase.next))
      ) {
        if ((phrase.kind !== 'unnamed' && phrase.kind !== 'pronoun') || subject === null) subject = phrase
        index = phrase.next - 1
        start = -1
        continue
      }
      start = -1
    }
    const word = words[index] as Word
    if (word.span) continue
    if (word.key === 'كه' && isWhile(words, first, index)) {
      start = index + 1
      subject = null
      openRelatives = 0
      continue
    }
    if (word.key === 'كه' || word.key === 'اينكه') openRelatives++
    const next = words[index + 1]
    if (!next || index + 1 >= to) break
    if (context.grammar.finiteVerbs.has(word.key)) {
      if (openRelatives > 0) openRelatives--
      else if (subject === null || next.key === 'و' || next.key === 'ولي' || next.key === 'اما' || COMMA.test(next.before))
        start = index + 1
      if (subject === null) start = index + 1
    } else if (next.key === 'اما' || next.key === 'ولي') {
      start = index + 1
      openRelatives = 0
    } else if (subject === null && (/[،,؛;]/u.test(next.before) || endsCircumstance(words, index) || endsOccasion(context, index))) {
      start = index + 1
    }
  }
  return subject
}

/** "در حالی اعلام می‌شود که …" (is announced while …): که at a word belongs to "while", and a clause of its own follows. */
export function isWhile(words: Word[], first: number, that: number): boolean {
  for (let index = that - 2; index >= first && !COMMA.test((words[index + 1] as Word).before); index--)
    if (/^(?:در)?حالي$/u.test((words[index] as Word).key)) return true
  return false
}

/** Behind the dateline, the outlet's credit ("به گزارش فارس، …") and what another says before a colon ("رویترز نوشت: …") the clause of the news begins. */
function newsFirst({ reading }: PhraseContext, first: number, to: number): number {
  const { text, words } = reading
  let start = afterDateline(text, words, first, to, COPY_LABELS)
  if (start < to && matchPhrase(CREDITS, words, start, (words[start] as Word).key)) {
    let next = start + 1
    while (next < to && !/[،,؛;:]/u.test((words[next] as Word).before)) next++
    if (next < to) start = next
  }
  for (let index = to - 1; index > start; index--) {
    if ((words[index] as Word).before.includes(':') && /^نوشت/u.test((words[index - 1] as Word).key)) return index
  }
  return afterTimes(words, start, to)
}

function isAfterComma(words: Word[], index: number): boolean {
  return /[،,؛;]/u.test((words[index] as Word).before)
}

/** Behind a comma stands a list as often as a subject: there a name must be one that a list, a rank or a subject vouches for. */
function isListed({ grammar, subjects, reading }: PhraseContext, phrase: SpeakerPhrase | null): boolean {
  const [name] = phrase?.names ?? []
  if (!phrase || !name) return phrase !== null && phrase.kind !== 'unnamed'
  return name.first > phrase.first || subjects.has(name.first) || isGivenName(grammar, (reading.words[name.first] as Word).key)
}

/** "در این نشست" (in this meeting), "در این زمینه": three words of circumstance. */
function endsCircumstance(words: Word[], index: number): boolean {
  // "پیش از این" (before this), "علاوه بر آن" (besides that).
  if (DEMONSTRATIVE.test((words[index] as Word).key) && BEFORE_DEMONSTRATIVE.test(`${words[index - 2]?.key} ${words[index - 1]?.key}`))
    return true
  // "از سوی دیگر" (on the other hand).
  if ((words[index] as Word).key === 'ديگر' && /^(?:سوي|طرف|جهت|جانب)$/u.test(words[index - 1]?.key ?? '')) return true
  if (/^(?:سال|سال‌|روز|ماه|تاريخ)$/u.test(words[index - 1]?.key ?? '') && /^\d+$/u.test((words[index] as Word).key)) return true
  return DEMONSTRATIVE_TIME.test(words[index - 1]?.key ?? '') && /^(?:در|به|طي|با|از)$/u.test(words[index - 2]?.key ?? '')
}

/** "در پایان این مراسم" (at the end of this ceremony), where a given name follows. */
function endsOccasion({ reading, grammar }: PhraseContext, index: number): boolean {
  const { words } = reading
  const isNamed = isGivenName(grammar, words[index + 1]?.key ?? '')
  return isNamed && DEMONSTRATIVE_TIME.test(words[index - 1]?.key ?? '') && words[index - 3]?.key === 'در'
}

/** A word in no list is a subject only where it is closed by a preposition or comma, not by an object. */
function isClosed({ reading, grammar }: PhraseContext, next: number): boolean {
  const word = reading.words[next]
  return !word || COMMA.test(word.before) || grammar.sorts.get(word.key) === 'stop'
}
