import { SHADDA } from '../characters.ts'
import { IMPERSONAL, NEEDS_SHADDA, PASSIVE_IF_VOWELLED, SAYS_IN, SPEECHES } from './arabic-grammar.ts'
import { pieceOf } from './arabic-piece.ts'
import type { CueMeaning, Grammar } from './grammar.ts'
import { matchPhrase } from './lexicon-words.ts'
import { BESIDE_NOUNS, CLAIM_NOUNS, NOT_AFTER } from './persian-grammar.ts'
import type { Reading, Word } from './reading.ts'

/** A reporting word or phrase: words `first` to `next` (exclusive). */
export type Cue = CueMeaning & {
  first: number
  next: number
  /** Whether و "and" or ف "so" is written onto it: it begins a clause of its own. */
  isJoined: boolean
}

/** Behind a preposition or a number stands a noun: "4 كتب" is four books, not "he wrote". */
const FOLLOWED_BY_NOUN = /^(?:في|الى|على|عن|مع|بين|عبر|خلال|بعد|قبل|منذ|حول|ضد|كل|جميع|بعض)$/u
/** ARABIC DAMMA, the vowel u. */
const DAMMA = '\u064F'
const SAYS_BEHIND = /^(?:همچنين|نيز|هم|پيشتر|قبلا|بارها|اخيرا|تاكنون|او|وي)$/u
const ON = 'على'
const AFTER = 'عقب'
const BESIDE = new Set(['با', 'ضمن'])
const BESIDE_PREPOSITIONS = new Set(['بر', 'به', 'از', 'در'])

/** Finds the reporting words of a text, in order. Negated reports (لم يقل "he did not say") are none. */
export function findCues(reading: Reading, grammar: Grammar): Cue[] {
  const cues: Cue[] = []
  for (let index = 0; index < reading.words.length; ) {
    const cue =
      grammar.language === 'ar' ? arabicCueAt(reading, index, grammar, cues.at(-1)?.next === index) : persianCueAt(reading, index, grammar)
    if (cue) cues.push(cue)
    index = cue ? cue.next : index + 1
  }
  return cues
}

function arabicCueAt({ text, words, sentenceStarts }: Reading, index: number, grammar: Grammar, isBehindCue: boolean): Cue | null {
  const word = words[index] as Word
  const whole = matchPhrase(grammar.cues, words, index, word.key)
  const isJoinable = whole === null && /^[وف]../u.test(word.key)
  if (word.span && words[index - 1]?.span !== word.span && words[index + 1]?.span !== word.span) return null
  const match = whole ?? (isJoinable ? matchPhrase(grammar.cues, words, index, word.key.slice(1)) : null)
  if (!match) return null
  const isVerb = match.meaning.kind === 'verb'
  // "وفق ما نقل" (according to what … reported): ما is no negation behind a cue.
  if (isVerb && !isBehindCue && grammar.negations.has(words[index - 1]?.key ?? '')) return null
  const bare = isJoinable ? word.key.slice(1) : word.key
  // "على ما أوضحت الشرطة" (as the police explained); "على ما يبدو" (as it seems) is no source.
  if (
    bare === ON &&
    words[index + 1]?.key === 'ما' &&
    !grammar.cues.get(words[index + match.length]?.key ?? '')?.some(({ meaning }) => meaning.kind === 'verb')
  )
    return null
  if (match.length === 2 && SAYS_IN.has(bare) && !isPaperAt(words, index + 2, grammar)) return null
  // "وردت أسماؤهم" (their names are mentioned) is written like "وردت على" (and she replied to).
  if (isJoinable && /^رد(?:ت|وا)?$/u.test(bare) && !repliesTo(words, index)) return null
  const isFirst = sentenceStarts[word.sentence] === index
  if (isVerb && (FOLLOWED_BY_NOUN.test(words[index - 1]?.key ?? '') || /^\d+$/u.test(words[index - 1]?.key ?? '')) && word.before === '')
    return null
  if (
    isVerb &&
    AMBIGUOUS.test(bare) &&
    !isJoinable &&
    !isFirst &&
    !beginsClause(words, index) &&
    !isBeforeSpeaker(words, index, grammar) &&
    !grammar.complementisers.has(words[index + 1]?.key ?? '')
  )
    return null
  if (match.meaning.kind === 'participle' && DOUBTFUL_PARTICIPLE.test(bare) && !reportsNearby(words, index, grammar)) return null
  // "يبلغ مداه" (its range amounts to): he informs only in the past.
  if (/^[يت]بلغ(?:ون|ان)?$/u.test(bare)) return null
  // "عبّر عن" (expressed), "عبر فرعها" (through its branch).
  if (bare === 'عبر' && !words.slice(index + 1, index + 16).some(({ key }) => key === 'عن')) return null
  if (bare === 'عبر' && /^هذ[اه]$|...(?:ه|ها|هم)$/u.test(words[index + 1]?.key ?? '')) return null
  if (isVerb && PASSIVE_IF_VOWELLED.has(bare) && text.slice(word.start, word.end).includes(`${bare[0]}${DAMMA}`)) return null
  // "قال الله تعالى", "قوله تعالى" (the Exalted says): scripture, no speech of the news.
  if (SAYS.test(bare) && GOD.test(words[index + match.length]?.key ?? '')) return null
  if (PRAYS.test(bare) && /^(?:الله|المولي|المولى|الباري)$/u.test(words[index + match.length]?.key ?? '')) return null
  const isBeforeThat = grammar.complementisers.has(words[index + 1]?.key ?? '')
  if (isVerb && IMPERSONAL.has(word.key) && (isFirst || isBeforeThat || words[index - 1]?.key === 'كما')) return null
  // "عقب اللقاء" (after the meeting), "عقّب على" (commented on).
  if (bare === AFTER && !/^عل[يى]$/u.test(words[index + 1]?.key ?? '')) return null
  if (
    NEEDS_SHADDA.has(bare) &&
    !text.slice(word.start, word.end).includes(SHADDA) &&
    !(isFirst && isJoinable) &&
    !isThereThat(words, index, grammar) &&
    !(isJoinable && /[،,.]/u.test(word.before) && isBeforeSpeaker(words, index, grammar, true)) &&
    !isForHisPart(words, index)
  )
    return null
  return { ...match.meaning, first: index, next: index + match.length, isJoined: isJoinable }
}

/** "ألقى محاضرة بين فيها أن" (gave a lecture in which he made clear that). */
function isThereThat(words: Word[], index: number, grammar: Grammar): boolean {
  return /^(?:فيه|فيها|خلالها|خلاله)$/u.test(words[index + 1]?.key ?? '') && grammar.complementisers.has(words[index + 2]?.key ?? '')
}

/** "من جهته بين" (for his part he made clear). */
function isForHisPart(words: Word[], index: number): boolean {
  return /^(?:جهته|جهتها|جانبه|جانبها|بدوره|بدورها)$/u.test(words[index - 1]?.key ?? '')
}

function repliesTo(words: Word[], index: number): boolean {
  return words
    .slice(index + 1, index + 5)
    .some(({ key, before }) => /^(?:على|علي|علي(?:ه|ها|هم)|بان|بانه|بانها|قايلا|قايله|بالقول|بقوله)$/u.test(key) || before.includes(':'))
}

/** "جاء في بيان" (it says in a statement), but "جاء في المرتبة الأولى" (came first). */
function isPaperAt(words: Word[], index: number, grammar: Grammar): boolean {
  const word = words[index]
  if (word?.before !== '') return false
  const { sort, base } = pieceOf(grammar, word)
  return sort === 'paper' || SPEECHES.has(base)
}

/** Feminine and plural participles are adjectives, too (لافتة "a sign"): they report after a comma, or right before "that" or a mark. */
const DOUBTFUL_PARTICIPLE = /(?:ه|ات|ين)$/u

function reportsNearby(words: Word[], index: number, grammar: Grammar): boolean {
  if (/[،,.]/u.test((words[index] as Word).before)) return true
  const next = words[index + 1]
  const after = words[index + 2]
  if (grammar.complementisers.has(next?.key ?? '') || (next?.span && next.span !== words[index]?.span)) return true
  return /^(?:الى|الي|على|علي|من|عن)$/u.test(next?.key ?? '') && (grammar.complementisers.has(after?.key ?? '') || after?.span != null)
}

const SAYS = /^(?:قال|يقول|قوله|بقوله|قول)$/u
const GOD = /^(?:الله|تعالي|تعالى|سبحانه|عز|جل)$/u

/** "سأل الله أن" (he asked God that): a prayer, no report. */
const PRAYS = /^(?:سال|سالت|سايلا|سايله|سايلين|دعا|دعت|داعيا|داعيه|داعين|يسال|تسال|يدعو|تدعو)$/u

/** Past verbs that look like their nouns: "نشر" he published, the publishing of. They are verbs where a clause begins, or before "that". */
const AMBIGUOUS = /^(?:نشر|ذكر|نقل|رد|كتب|سجل|كشف|شرح|برر|حذر|هدد|عبر|علق|عقب|كذب|حث|نصح|لمح|ثمن|شكر|رحب)$/u

/** "في مقاله كتب المحلل روس أن" (in his article the analyst Ross wrote that): an office with the article behind the verb, and "that" within a dozen words. */
function isBeforeSpeaker(words: Word[], index: number, grammar: Grammar, isBareToo = false): boolean {
  const next = words[index + 1]
  if (next?.before !== '') return false
  const { sort, hasArticle } = pieceOf(grammar, next)
  if (!(hasArticle || isBareToo) || (sort !== 'role' && sort !== 'honorific')) return false
  return words.slice(index + 2, index + 14).some(({ key }) => grammar.complementisers.has(key))
}

function beginsClause(words: Word[], index: number): boolean {
  if (/[،,:؛(-]/u.test((words[index] as Word).before)) return true
  return /^(?:قد|وقد|فقد|كما|فيما|بينما|حيث|اذ|الذي|التي|كان|وكان|عندما|لكن|ما|ثم|بدوره|بدورها|جانبه|جانبها|جهته|جهتها|اذا|او)$/u.test(
    words[index - 1]?.key ?? '',
  )
}

function persianCueAt({ words }: Reading, index: number, grammar: Grammar): Cue | null {
  const word = words[index] as Word
  // "بااشاره": با (with) written onto its noun.
  const isGlued = word.key.length > 4 && word.key.startsWith('با') && BESIDE_NOUNS.has(word.key.slice(2))
  const beside = isGlued ? besideCueAt(words, index, word.key.slice(2)) : BESIDE.has(word.key) ? besideCueAt(words, index + 1) : null
  if (beside) return { ...beside, first: index }
  const match = matchPhrase(grammar.cues, words, index, word.key)
  if (!match) return null
  const next = words[index + match.length]
  const previous = words[index - 1]
  if (word.key.startsWith('گفت')) {
    if (previous && word.before === '' && NOT_AFTER.has(previous.key)) return null
    if (next?.key.startsWith('وگو') || (next?.key === 'و' && words[index + match.length + 1]?.key === 'گو')) return null
  }
  // "گفته" and "نوشته" alone are nouns ("his words") unless a clause follows.
  if (
    match.length === 1 &&
    /(?:گفته|نوشته|افزوده|امده)$/u.test(word.key) &&
    next?.key !== 'كه' &&
    !next?.before.includes(':') &&
    !isVerbAlone(words, index)
  )
    return null
  // "پیش آمده که" (it has happened that).
  if (word.key === 'امده' && /^(?:پيش|وجود|دست|نظر|حساب|بوجود)$/u.test(previous?.key ?? '')) return null
  return { ...match.meaning, first: index, next: index + match.length, isJoined: previous?.key === 'و' }
}

/** "او همچنین گفته …" (he has also said …): behind an adverb or pronoun the participle is the verb, and است "has" is left out. */
function isVerbAlone(words: Word[], index: number): boolean {
  const next = words[index + 1]
  return (
    SAYS_BEHIND.test(words[index - 1]?.key ?? '') &&
    (words[index] as Word).before === '' &&
    next?.before === '' &&
    !/^(?:ها|هاي|مي|شد)/u.test(next.key)
  )
}

/** با + noun + (preposition) + اینکه, or + این + noun + که: "با طرح این ادعا که" (putting forward the claim that). */
function besideCueAt(words: Word[], index: number, firstKey = words[index]?.key ?? ''): Omit<Cue, 'first'> | null {
  const noun = matchPhrase(BESIDE_NOUNS, words, index, firstKey)
  if (!noun) return null
  let next = index + noun.length
  if (BESIDE_PREPOSITIONS.has(words[next]?.key ?? '')) next++
  if (words[next]?.key === 'اينكه' || words[next]?.key === 'انكه') next++
  else if (words[next]?.key === 'اين' && words[next + 1]?.key === 'كه') next += 2
  else if (words[next]?.key === 'اين' && CLAIM_NOUNS.has(words[next + 1]?.key ?? '') && words[next + 2]?.key === 'كه') next += 3
  else return null
  return { cueClass: noun.meaning, kind: 'beside', gender: null, isPlural: false, isPassive: false, next, isJoined: false }
}
