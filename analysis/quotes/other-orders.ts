import { readArabicPhrase } from './arabic-phrase.ts'
import { subjectBehind } from './clause-subject.ts'
import { endsClause, hasColon, isTitleOfWork, type Opening, type OpeningContext, spanAt } from './content.ts'
import { indirectStretch, trim } from './content-end.ts'
import { arabicSpeaker, name, persianSpeaker } from './discourse.ts'
import type { Cue } from './find-cues.ts'
import { type Found, overlapsFound } from './found.ts'
import { sentenceOf, type Word } from './reading.ts'
import type { Discourse, Speaker } from './turns.ts'

const POSSESSED = /^(?:قوله|قولها|قولهم|قولهما|تاكيده|تاكيدها|تصريحه|تصريحها|تعبيره|تعبيرها)$/u
/** Verbs that close what stands before them: "…، يقول الصفدي". Others take an object there. */
const CLOSES_SPEECH =
  /^(?:قال|قالت|قالوا|يقول|تقول|يقولون|كتب|كتبت|يجيب|تجيب|اجاب|اجابت|اضاف|اضافت|يضيف|تضيف|يوكد|توكد|يوضح|توضح|يتساءل|يتسال|تتسال|علق|علقت|رد|ردت)$/u

/** A cue behind or amid its content: "لن نقبل"، يقول الصفدي، "وهذا موقف" and «…»، لاریجانی گفت. */
export function readTrailingCue(discourse: Discourse, context: OpeningContext, cue: Cue, opening: Opening | null, found: Found[]): Found[] {
  const { reading, grammar } = context
  const { words } = reading
  if (cue.first === 0 || (grammar.language === 'ar' && cue.isJoined)) return []
  const { first, last } = sentenceOf(reading, cue.first)
  const marked = markedBefore(context, cue, first)
  if (marked && !overlapsFound(found, marked.start, marked.end)) {
    if (opening && opening.kind !== 'direct') return []
    const speaker =
      grammar.language === 'ar'
        ? speakerBehind(discourse, cue, opening?.first ?? last)
        : persianSpeaker(discourse, cue, spanAt(reading, first)?.next)
    return [{ kind: 'direct', ...trim(reading.text, marked.start, marked.end), cue, speaker, claimsUntil: marked.close }]
  }
  if (opening || grammar.language === 'fa' || !CLOSES_SPEECH.test((words[cue.first] as Word).key)) return []
  const isTagged = words[cue.first - 1]?.key === 'كما'
  if (!isTagged && !/[،,]/u.test((words[cue.first] as Word).before)) return []
  const phrase = subjectBehind(discourse.people.context, cue, last)
  if (
    !phrase ||
    !(endsClause(reading, phrase.next) || discourse.people.context.grammar.sorts.get((words[phrase.next] as Word).key) === 'stop')
  )
    return []
  const contentEnd = isTagged ? cue.first - 1 : cue.first
  if (contentEnd - first < 2 || /^(?:وفي|في|من|بعد|قبل|خلال|وخلال|ومن|بدوره|بدورها|حسب|وبحسب)$/u.test((words[first] as Word).key)) return []
  const stretch = trim(reading.text, (words[first] as Word).start, (words[contentEnd - 1] as Word).end)
  if (overlapsFound(found, stretch.start, stretch.end)) return []
  return [{ kind: 'indirect', ...stretch, cue, speaker: name(discourse, phrase, cue), claimsUntil: stretch.end }]
}

/** A marked span of speech that closes right before the cue, or in Persian before the cue's subject. */
function markedBefore({ reading, grammar }: OpeningContext, cue: Cue, first: number) {
  const { words } = reading
  const word = words[cue.first] as Word
  const span = words[cue.first - 1]?.span
  if (grammar.language === 'ar') {
    if (!span || span === word.span || wordsIn(words, cue.first - 1) < 3) return null
    const opening = cue.first - wordsIn(words, cue.first - 1)
    if (isTitleOfWork(reading, opening)) return null
    // Three words in marks amid a sentence are a name: «… شركة "…". وقال».
    const isAmid = opening > first && (words[opening] as Word).before.replace(/["“«'”»]/gu, '') === '' && cue.first - opening < 8
    if (
      isAmid ||
      ((words[opening] as Word).sentence !== (words[cue.first] as Word).sentence &&
        !startsSentence(reading, opening) &&
        cue.first - opening < 8)
    )
      return null
    return /^["”»“'’)\]،,.!?؟\s-]*$/u.test(reading.text.slice(span.close, word.start)) ? span : null
  }
  const opening = spanAt(reading, first)
  if (!opening || opening.next >= cue.first || cue.first - opening.next > 8 || wordsIn(words, opening.next - 1) < 3) return null
  return endsClause(reading, cue.next) || words[cue.next] === undefined ? opening.span : null
}

function startsSentence({ words, sentenceStarts }: OpeningContext['reading'], index: number): boolean {
  return sentenceStarts[(words[index] as Word).sentence] === index
}

function wordsIn(words: Word[], last: number): number {
  const { span } = words[last] as Word
  let count = 0
  for (let index = last; index >= 0 && words[index]?.span === span; index--) count++
  return count
}

function speakerBehind(discourse: Discourse, cue: Cue, to: number): Speaker {
  return arabicSpeaker(discourse, cue, to)
}

/** "نقل عن … قوله إن" (… is quoted as saying that) and "سؤال الصحفي: …" (the question of the journalist: …). */
export function readNounCue(
  discourse: Discourse,
  context: OpeningContext,
  openingOf: (cue: Cue) => Opening | null,
  cue: Cue,
  found: Found[],
): Found[] {
  const { reading } = context
  const { words } = reading
  const opening = openingOf(cue)
  if (!opening) return []
  const isPossessed = POSSESSED.test((words[cue.first] as Word).key.replace(/^[وفبل]/u, ''))
  if (!isPossessed && opening.kind !== 'direct') return []
  if (isPossessed && opening.first - cue.next > 6) return []
  if (!isPossessed && !hasColon(reading, opening.first)) return []
  const stretch = opening.kind === 'direct' ? opening.span : indirectStretch(context, openingOf, opening.first, cue)
  const { start, end } = trim(reading.text, stretch.start, stretch.end)
  if (overlapsFound(found, start, end)) return []
  const speaker = isPossessed ? quotedSource(discourse, context, cue) : questioner(discourse, cue, opening.first)
  return [{ kind: opening.kind === 'direct' ? 'direct' : 'indirect', start, end, cue, speaker, claimsUntil: end }]
}

/** "نقلت الوكالة عن مسؤول قوله": the speaker stands behind "عن". */
function quotedSource(discourse: Discourse, { reading }: OpeningContext, cue: Cue): Speaker {
  const { words } = reading
  const { first } = sentenceOf(reading, cue.first)
  for (let index = cue.first - 1; index >= first; index--) {
    if (!/^(?:عن|لسان)$/u.test((words[index] as Word).key)) continue
    const phrase = readArabicPhrase(discourse.people.context, index + 1, cue.first)
    if (phrase) return name(discourse, phrase, cue)
  }
  return arabicSpeaker(discourse, { ...cue, kind: 'participle' }, cue.next)
}

function questioner(discourse: Discourse, cue: Cue, to: number): Speaker {
  const phrase = readArabicPhrase(discourse.people.context, cue.next, to)
  return phrase ? name(discourse, phrase, cue) : arabicSpeaker(discourse, { ...cue, kind: 'participle' }, to)
}
