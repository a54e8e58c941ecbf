import { readArabicPhrase } from './arabic-phrase.ts'
import { closingTagAt, endAfter, hasColon, type Opening, type OpeningContext, type Stretch } from './content.ts'
import type { Cue } from './find-cues.ts'
import { matchPhrase } from './lexicon-words.ts'
import { CREDITS } from './persian-grammar.ts'
import { type Reading, sentenceOf, type Word } from './reading.ts'

type OpeningOf = (cue: Cue) => Opening | null

/** Words with which the clause of another speaker begins: فيما أعلن (while … announced). */
const NEW_CLAUSE = /^(?:[وف]?فيما|[وف]?بينما|[وف]?كما|[وف]?لكن|لكنه|لكنها|ولكنه|وقد|فقد|حيث|ولي|اما|وكان|وكانت|في|غير|بيد|الا)$/u
/** "لكنه أكد" (but he stressed) needs no comma. */
const BUT = /^(?:[وف]?لكن|[وف]?لكنه|[وف]?لكنها|[وف]?لكنهم|وكما|فيما|بينما)$/u
/** A participle of these endings is also an adjective or noun (لافتة "a sign"); it reports only after a comma or before "that". */
const DOUBTFUL_PARTICIPLE = /(?:ه|ات|ين)$/u

/** "وفق توجيهات" (by the directives of), "وفق خطة": what one acts by says nothing. */
const RULES =
  /^(?:ال|لل|ل)?(?:توجيه|توجيهات|خطه|خطط|رويه|معايير|احكام|نظام|انظمه|ضوابط|برنامج|قانون|قواعد|استراتيجيه|متطلبات|اليات|سياسه|سياسات|لوايح|مواصفات|شروط|جدول|احتياجات|امكانات|امكانيات|اتفاقيه)$/u

/** "وی", "او", "ایشان": he or she. */
const PRONOUN = /^(?:وي|او|ايشان)$/u

/** The stretch of an indirect report that begins at a word: to the end of its sentence, or to the next report or closing tag. */
export function indirectStretch(context: OpeningContext, openingOf: OpeningOf, first: number, cue: Cue): Stretch {
  const { reading } = context
  const { words, text } = reading
  const { last } = sentenceOf(reading, first)
  let next = first + 1
  for (; next < last; next++) {
    const word = words[next] as Word
    if (word.span && word.span === words[next - 1]?.span) continue
    if (
      context.grammar.language === 'ar'
        ? endsArabicReport(context, openingOf, first, next, cue)
        : endsPersianReport(context, openingOf, next, cue)
    )
      break
  }
  while (next > first + 1 && next < last && isDangling(words[next - 1] as Word, words[next] as Word, cue)) next--
  return trim(text, (words[first] as Word).start, endAfter(reading, next))
}

function isDangling(word: Word, next: Word, cue: Cue): boolean {
  return cue.kind !== 'beside' && next.before === '' && /^(?:و|كما|ولي|اما|لكن)$/u.test(word.key)
}

function endsArabicReport(context: OpeningContext, openingOf: OpeningOf, first: number, index: number, reporting: Cue): boolean {
  const { reading, grammar, cueAt } = context
  const { words } = reading
  const word = words[index] as Word
  const isAfterComma = /[،,]/u.test(word.before)
  if (closingTagAt(reading, grammar, index)) return true
  // "تؤكد أن …، وتلوّح …" (it stresses that …, and brandishes …): a verb of the same tense and person as the cue goes on with the speaker's acts.
  const tense = /^[وف]?([يت]).{3,}/u.exec((words[reporting.first] as Word).key)?.[1]
  if (isAfterComma && reporting.kind === 'verb' && reporting.isJoined && tense && word.key.startsWith(`و${tense}`) && word.key.length > 4)
    return true
  const cue = cueAt.get(index)
  if (cue && index > first + 2) {
    if (cue.kind === 'participle') return isAfterComma || !DOUBTFUL_PARTICIPLE.test(word.key) || openingOf(cue) !== null
    // "إن الأمير كريم، أكد أن" (that Prince Karim stressed that): the verb of the clause itself.
    const isOwnVerb = !cue.isJoined && readArabicPhrase(context, first + 1, index)?.next === index
    if (cue.kind === 'verb' && (cue.isJoined || isAfterComma) && !isOwnVerb && openingOf(cue)) return true
    // "شددت على أن …، وتعهدت باتخاذ …" (she stressed that …, and pledged to take …): the speaker's next act, though nothing is reported.
    if (
      cue.kind === 'verb' &&
      cue.isJoined &&
      isAfterComma &&
      word.key !== 'وابرز' &&
      reporting.kind === 'verb' &&
      cue.gender !== null &&
      cue.gender === reporting.gender
    )
      return true
    if (cue.kind === 'according' && isAfterComma && !RULES.test(words[cue.next]?.key ?? '')) return true
  }
  // "رغم أن كريم قال إن …، فإنه …" (though Karim said that …, he …): the main clause.
  if (word.key.startsWith(THEN) && /^فان(?:ه|ها|هم)?$/u.test(word.key) && isConcession(reading, index)) return true
  if (isAfterComma && (word.key === 'اما' || isComment(words, index))) return true
  const isBut = BUT.test(word.key) && cueAt.get(index + 1)?.kind === 'verb'
  if (isBut || (isAfterComma && NEW_CLAUSE.test(word.key))) {
    for (let ahead = index + 1; ahead < Math.min(words.length, index + 9); ahead++) {
      const other = cueAt.get(ahead)
      if (other?.kind === 'verb' && openingOf(other)) return true
    }
  }
  return false
}

const THEN = 'فان'

/** A sentence that begins with "although". */
function isConcession({ words, sentenceStarts }: Reading, index: number): boolean {
  const first = sentenceStarts[(words[index] as Word).sentence] as number
  return words.slice(first, first + 2).some(({ key }) => /^[وف]?(?:رغم|الرغم|برغم|بالرغم|مع)$/u.test(key))
}

/** "، وهو ما أعاد …" (which brought back …): the writer's own remark on what was said. */
function isComment(words: Word[], index: number): boolean {
  const key = (words[index] as Word).key
  if (key === 'الامر') return words[index + 1]?.key === 'الذي'
  return /^(?:وهو|وهي)$/u.test(key) && /^(?:ما|الامر)$/u.test(words[index + 1]?.key ?? '')
}

function endsPersianReport({ reading, cueAt, grammar }: OpeningContext, openingOf: OpeningOf, index: number, cue: Cue): boolean {
  const { words } = reading
  const word = words[index] as Word
  const other = cueAt.get(index)
  const isAfterComma = /[،,]/u.test(word.before)
  if (cue.kind === 'beside') {
    if (isAfterComma && grammar.finiteVerbs.has((words[index - 1] as Word).key) && !reportAhead(reading, cueAt, openingOf, index))
      return true
    if (other?.kind === 'verb' && (openingOf(other) || isAfterComma)) return true
    if (
      isAfterComma &&
      (other?.kind === 'beside' || /^(?:با|ضمن|به|در)$/u.test(word.key)) &&
      grammar.finiteVerbs.has((words[index - 1] as Word).key)
    )
      return true
    if (isAfterComma && cueSoon(cueAt, index)) return true
    return false
  }
  if (other?.kind === 'verb' && other.isJoined && openingOf(other)) return true
  return /^(?:اما|ولي)$/u.test(word.key) && cueAhead(reading, cueAt, openingOf, index)
}

/** Whether a report follows in the sentence whose content the clause before could belong to. */
function reportAhead(reading: Reading, cueAt: Map<number, Cue>, openingOf: OpeningOf, index: number): boolean {
  const { last } = sentenceOf(reading, index)
  for (let ahead = index; ahead < last; ahead++) {
    const other = cueAt.get(ahead)
    if (other?.kind === 'verb' && openingOf(other)) return true
  }
  return false
}

function cueSoon(cueAt: Map<number, Cue>, index: number): boolean {
  for (let ahead = index; ahead < index + 3; ahead++) if (cueAt.get(ahead)?.kind === 'verb') return true
  return false
}

function cueAhead(reading: Reading, cueAt: Map<number, Cue>, openingOf: OpeningOf, index: number): boolean {
  const { last } = sentenceOf(reading, index)
  for (let ahead = index + 1; ahead < last; ahead++) {
    const other = cueAt.get(ahead)
    if (other?.kind === 'verb' && openingOf(other)?.kind !== 'indirect' && openingOf(other)) return true
  }
  return false
}

/** The stretch of unmarked speech after a colon: to the end of its paragraph, or to the sentence or clause in which the next speech is announced. */
export function colonStretch(context: OpeningContext, openingOf: OpeningOf, first: number, isHeadline: boolean): Stretch {
  const { reading, cueAt } = context
  const { words, text } = reading
  const isList = (words[first] as Word).before.includes('\n') && /^\d/u.test((words[first] as Word).key)
  let next = first + 1
  for (; next < words.length; next++) {
    const word = words[next] as Word
    if (word.before.includes('\n') && !(isList && /^\d/u.test(word.key))) break
    if (isHeadline && word.before.includes('/') && startsSpeaker(reading, next)) break
    if (word.span && word.span === words[next - 1]?.span && word.span.close > word.span.end) continue
    const cue = cueAt.get(next)
    if (isCredit(reading, next) || (cue?.kind === 'according' && isOfPronoun(reading, cue))) break
    if ((cue?.kind !== 'verb' && cue?.kind !== 'participle') || next === first) continue
    const opening = openingOf(cue)
    if (!opening) continue
    // "قال: …، مشيرا إلى أن" (he said: …, pointing out that): the writer goes on.
    if (cue.kind === 'participle') {
      if (/[،,]/u.test(word.before) && opening.kind === 'indirect') break
      continue
    }
    const boundary = boundaryBefore(context, cue, opening, first)
    if (boundary !== null) {
      next = boundary
      break
    }
  }
  return trim(text, startOf(reading, first), endAfter(reading, next))
}

/** "به گزارش ایسنا" (according to the report of ISNA) at the head of a sentence: the desk speaks again. */
function isCredit({ words, sentenceStarts }: Reading, index: number): boolean {
  const { key, sentence } = words[index] as Word
  return sentenceStarts[sentence] === index && matchPhrase(CREDITS, words, index, key) !== null
}

/** "به گفته وی" (according to him) at the head of a sentence. */
function isOfPronoun({ words, sentenceStarts }: Reading, { first, next }: Cue): boolean {
  return sentenceStarts[(words[first] as Word).sentence] === first && PRONOUN.test(words[next]?.key ?? '')
}

/** In speech that runs on, only a report that the writer makes ends it: at a sentence of its own, or joined by "and" before a colon or mark. */
function boundaryBefore({ reading, grammar }: OpeningContext, cue: Cue, opening: Opening, first: number): number | null {
  const { words } = reading
  const sentence = sentenceOf(reading, cue.first)
  const isSameSentence = sentence.first <= first
  if (isSameSentence) {
    if (!cue.isJoined || opening.kind === 'indirect') return null
    return grammar.language === 'fa' ? cue.first - 1 : cue.first
  }
  if (grammar.language === 'ar') return cue.first === sentence.first ? sentence.first : null
  const isPronoun = PRONOUN.test((words[sentence.first] as Word).key)
  if (opening.kind === 'indirect' && !isPronoun) return null
  return isPronoun || cue.first - sentence.first < 30 ? sentence.first : null
}

/** "A: … / B: …": a colon stands within six words behind the slash. */
function startsSpeaker(reading: Reading, index: number): boolean {
  for (let ahead = index + 1; ahead < Math.min(reading.words.length, index + 7); ahead++) {
    if ((reading.words[ahead] as Word).before.includes('\n')) return false
    if (hasColon(reading, ahead)) return true
  }
  return false
}

function startOf({ text, words }: Reading, first: number): number {
  let { start } = words[first] as Word
  while (/["“«([]/u.test(text[start - 1] ?? '')) start--
  return start
}

/** Blanks and a comma, a dash or a full stop at the ends are no part of what is said. */
export function trim(text: string, start: number, end: number): Stretch {
  let from = start
  let to = end
  while (from < to && /[\s\u200C\u200E\u200F:،,-]/u.test(text[from] as string)) from++
  while (to > from && /[\s\u200E\u200F،,.؛;:]/u.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}
