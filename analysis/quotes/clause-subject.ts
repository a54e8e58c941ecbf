import { readArabicPhrase } from './arabic-phrase.ts'
import { pieceOf } from './arabic-piece.ts'
import type { Cue } from './find-cues.ts'
import { afterDateline, isAdverbPrinted, isAlaa, isBuiltWord, isOrdinary } from './ordinary-name.ts'
import { persianSubject } from './persian-subject.ts'
import { sentenceOf, type Word } from './reading.ts'
import { COMMA, type PhraseContext, type SpeakerPhrase } from './speaker-phrase.ts'

/** Adverbs that may stand between an Arabic verb and its subject: "قال له أيضا المدير". */
const BETWEEN =
  /^(?:ايضا|كذلك|اليوم|امس|له|لها|لهم|لنا|لي|عليه|عليها|عليهم|عنه|عنها|عنهم|اليه|اليها|فيه|فيها|مرارا|سابقا|لاحقا|موخرا|حاليا|بدوره|بدورها|مساء|صباح|ظهر|فجر|الاحد|الاثنين|الثلاثا|الاربعا|الخميس|الجمعه|السبت|يوم|هنا|هناك|بوضوح|صراحه|انذاك|بشده|رسميا|في|من|كل)$/u
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
  if (/^[وف]?(?:لل|بال)/u.test(first.key) || isWithBy(context, from) || isJoinedNoun(context, from)) return null
  // "أعلن، أواخر يوليو، أن" (announced, at the end of July, that): behind a comma a word in no list is a circumstance.
  if (COMMA.test(first.before) && pieceOf(context.grammar, first).sort === 'unknown') return null
  const phrase = readArabicPhrase(context, from, to)
  if (!phrase || !isSubject(context, phrase)) return null
  phrase.isWholeClause = from === cue.next && phrase.next === to
  return phrase
}

/** "بحقوق الإنسان" (with human rights): a noun with a preposition written onto it is nobody's subject. */
function isWithBy({ reading, grammar, subjects }: PhraseContext, index: number): boolean {
  const word = reading.words[index] as Word
  if (!/^[وف]?ب/u.test(word.key) || grammar.sorts.has(word.key) || grammar.givenNames.has(word.key) || subjects.has(index)) return false
  const { sort, base } = pieceOf(grammar, word)
  return sort !== 'unknown' && base !== word.key && /^[وف]?ب/u.test(word.key.slice(0, word.key.length - base.length))
}

/** "رؤى وتوجيهات" (visions and directives): "and" written onto an ordinary noun goes on with the word before, which is no verb then. */
function isJoinedNoun({ reading, grammar, subjects, surnames }: PhraseContext, index: number): boolean {
  const { key } = reading.words[index] as Word
  if (!key.startsWith('و') || grammar.sorts.has(key) || grammar.givenNames.has(key) || subjects.has(index) || surnames.has(key))
    return false
  return isOrdinary(grammar, key.slice(1)) || /^و....+ات$/u.test(key)
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
    // "قال كل من كريم وسامي" (Karim and Sami each said).
    if (key === 'كل' && words[from + 1]?.key === 'من') {
      from += 2
      continue
    }
    if (key === 'في') {
      const next = behindOccasion(words, from)
      if (next === null) return null
      from = next
      continue
    }
    if (key === 'كل') return null
    if (key === 'من' && !BESIDE_PAIR.test(words[from + 1]?.key ?? '')) return null
    from += key === 'من' ? 2 : 1
  }
  // "أعلنت ما تسمى جبهة البحر" (what calls itself the Sea Front announced).
  if (words[from]?.key === 'ما' && /^(?:[يت]سم[يى]|[يت]عرف)$/u.test(words[from + 1]?.key ?? '') && from + 2 < to) from += 2
  while (from < to && isAddressee(words[from] as Word)) from = afterAddressee(context, from, to)
  return afterMarkedAddressee(words, from)
}

/** "في هذا الصدد" (in this respect), "في السياق ذاته" (in the same context): the word behind what stands between a verb and its subject; null for any other "in". */
function behindOccasion(words: Word[], index: number): number | null {
  const [first, second] = words.slice(index + 1, index + 3)
  if (first?.before !== '' || second?.before !== '') return null
  if (/^(?:هذا|هذه|ذات|نفس)$/u.test(first.key) && second.key.startsWith('ال')) return index + 3
  return first.key.startsWith('ال') && /^(?:ذاته|ذاتها|نفسه|نفسها)$/u.test(second.key) ? index + 3 : null
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
    /^[-\u2013\u2014]?$/u.test(before) &&
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
  // "كان الحزب قد أعلن" (the party had announced): قد belongs to the verb.
  const last = /^[وف]?قد$/u.test(words[cue.first - 1]?.key ?? '') ? cue.first - 2 : cue.first - 1
  for (let index = last; index > first; index--) {
    if (COMMA.test((words[index] as Word).before) || BEFORE_SUBJECT.test((words[index] as Word).key)) {
      first = index
      break
    }
  }
  const closed = closedByCommas(context, sentenceOf(reading, cue.first).first, cue)
  if (closed) return closed
  const whole = phraseUpTo(context, afterDateline(reading.text, words, sentenceOf(reading, cue.first).first, cue.first + 1), cue)
  if (whole) return whole
  return phraseUpTo(context, first, cue)
}

/** "كريم الحداد، فلاح من قرية البحر، قال" (Karim al-Haddad, a farmer from the village of the Sea, said): a name at the head of the sentence, and two commas. */
function closedByCommas(context: PhraseContext, first: number, cue: Cue): SpeakerPhrase | null {
  const { words } = context.reading
  if (!COMMA.test((words[cue.first] as Word).before) || cue.first - first > MAX_CIRCUMSTANCE) return null
  if (!words.slice(first + 2, Math.min(cue.first, first + 6)).some(({ before }) => COMMA.test(before))) return null
  const phrase = readArabicPhrase(context, first, cue.first)
  if (phrase?.kind !== 'person' || phrase.names[0]?.first !== first || (phrase.names[0]?.next ?? 0) - first < 2) return null
  const between = words.slice(phrase.names[0].next, cue.first)
  const commas = between.filter(({ before }) => COMMA.test(before)).length
  const isPlain = between.every((_, at) => !context.cueAt.has(phrase.next + at))
  if (commas !== 1 || !COMMA.test(between[0]?.before ?? '') || !isPlain) return null
  return { ...phrase, next: phrase.names[0].next, titles: [] }
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

const RELATIVE = /^[وف]?(?:الذي|التي)$/u
const MAX_ANTECEDENT = 14

/** "رئيس النادي كريم، الذي أكد أن" (the head of the club Karim, who stressed that): the longest phrase before the relative pronoun that ends right at it. */
export function relativeSubject(context: PhraseContext, cue: Cue): SpeakerPhrase | null {
  const { words } = context.reading
  const pronoun = /^[وف]?(?:قد|كان|كانت)$/u.test(words[cue.first - 1]?.key ?? '') ? cue.first - 2 : cue.first - 1
  if (!RELATIVE.test(words[pronoun]?.key ?? '')) return null
  const { first } = sentenceOf(context.reading, cue.first)
  for (let index = Math.max(first, pronoun - MAX_ANTECEDENT); index < pronoun; index++) {
    const phrase = readArabicPhrase(context, index, pronoun)
    if (phrase?.next !== pronoun || isWithBy(context, index)) continue
    if (phrase.kind === 'person' && phrase.names[0]?.first === index && !isKnownFirst(context, index)) continue
    if (phrase.kind === 'person' || phrase.kind === 'role' || phrase.kind === 'body') return phrase
  }
  return null
}

function isKnownFirst({ grammar, subjects, surnames, reading }: PhraseContext, index: number): boolean {
  const { key } = reading.words[index] as Word
  return subjects.has(index) || grammar.givenNames.has(key) || surnames.has(key)
}

const CIRCUMSTANCE =
  /^[وف]?(?:في|من|الى|على|عن|مع|خلال|بعد|قبل|عقب|منذ|حول|بشان|لدي|لدى|ردا|تعليقا|حيال|بخصوص|بالنسبه|فيما|ازا|تجاه|بدوره|بدورها|بدورهم|كذلك|لاحقا)$/u
const MAX_CIRCUMSTANCE = 16

/** The subject of the verb that begins a sentence, or of a sentence that begins with its subject. */
export function sentenceSubject(context: PhraseContext, first: number, to: number): SpeakerPhrase | null {
  const { words } = context.reading
  if (context.grammar.language === 'fa') return persianSubject(context, first, to)
  let from = afterDateline(context.reading.text, words, first, to)
  while (from < to && BEFORE_SUBJECT.test((words[from] as Word).key) && !/^[يت](?:تعلق|خص|رتبط)$/u.test(words[from + 1]?.key ?? '')) from++
  if (from < to && CIRCUMSTANCE.test((words[from] as Word).key)) from = behindComma(words, from, to)
  if (from >= to) return null
  const joined = joinedSurname(context, from)
  if (joined) return joined
  if (isWithBy(context, from)) return null
  const leading = readArabicPhrase(context, from, to)
  if (leading && (leading.kind === 'person' || leading.kind === 'role' || leading.kind === 'body') && isSure(context, leading))
    return leading
  if (leading?.kind === 'unnamed' && leading.head !== null) return leading
  return from + 1 < to && !isWithBy(context, from + 1) ? readArabicPhrase(context, from + 1, to) : null
}

/** "وأبوت مؤيد" (and Abbott is a supporter): "and" written onto a surname that the article knows, at the head of a sentence. */
function joinedSurname({ reading, surnames, grammar }: PhraseContext, index: number): SpeakerPhrase | null {
  const { key } = reading.words[index] as Word
  if (!/^و...+/u.test(key) || surnames.has(key) || !surnames.has(key.slice(1)) || grammar.sorts.has(key)) return null
  return {
    first: index,
    next: index + 1,
    kind: 'person',
    names: [{ first: index, next: index + 1 }],
    titles: [],
    head: null,
    isAnaphoric: false,
    isJoinedName: true,
  }
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
