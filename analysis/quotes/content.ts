import { pieceOf } from './arabic-piece.ts'
import { behindSubject } from './clause-subject.ts'
import { isComplementiser, isRelative, isThatBehind } from './complementiser.ts'
import type { Cue } from './find-cues.ts'
import type { Grammar } from './grammar.ts'
import { matchPhrase } from './lexicon-words.ts'
import { CLAIM_NOUNS } from './persian-grammar.ts'
import { isWhile } from './persian-subject.ts'
import type { MarkedSpan } from './quote-marks.ts'
import { type Reading, sentenceOf, type Word } from './reading.ts'
import { COMMA, type PhraseContext } from './speaker-phrase.ts'

/** Where reported words begin: a marked span, or a word. */
export type Opening = { kind: 'direct'; first: number; span: MarkedSpan } | { kind: 'colon' | 'indirect'; first: number }

/** A stretch of text by offsets. */
export type Stretch = { start: number; end: number }

/** "أشاد" praised, "رحب" welcomed, "ثمن" valued, "شكر" thanked, "هنأ" congratulated, "تطرق" touched on, "استعرض" went through: who does so speaks, but nothing is quoted. */
const ACTS = /^[وف]?(?:اشاد|[يت]شيد|رحب|[يت]رحب|ثمن|[يت]ثمن|شكر|[يت]شكر|هنا|[يت]هني|تطرق|[يت]تطرق|استعرض|[يت]ستعرض)(?:ت|وا|ون|ا|تا|ان)?$/u

/** "وأضاف الحداد لقد طلبنا" (and al-Haddad added, we have indeed asked): words with which speech begins where neither "that" nor a colon does. */
const OPENS_SPEECH = /^(?:لقد|انا|نحن)$/u

/** "تساءل الحداد لماذا" (al-Haddad wondered why): a question word opens what is asked. */
const ASKS = /^[وف]?(?:تساءل|تسال|تسايل|يتساءل|يتسال|تتساءل|تتسال)ت?$/u
const QUESTION_WORD = /^(?:لماذا|ماذا|هل|كيف|متى|متي|اين)$/u

/** How far behind a cue its content may begin, in words: speaker, title and circumstances stand between. */
const MAX_DISTANCE = 45
const MAX_PARTICIPLE_DISTANCE = 9
/** "بما أسماه" (with what he called): the marks stress a name. */
const CALLS = /^(?:اسماه|اسمته|اسموه|وصفه|وصفته|سماه|سمته|يسميه|تسميه|اعتبره|اعتبرته|وصفها|يصفه|تصفه)$/u
/** "على النحو التالي:", "به شرح زیر:" (as follows): a list, not speech. */
const INTRODUCES_LIST = /^(?:التالي|التاليه|الاتي|الاتيه|كالتالي|كالاتي|يلي|زير|ذيل)$/u
const AND = 'و'
const WHERE = 'حيث'
const MIN_DIRECT_WORDS = 3
/** Marked words amid a clause that goes on are speech only if they are this many. */
const MIN_OPEN_WORDS = 8

/** Nouns whose name stands in marks: "في كتابه «…»" (in his book "…"), "فيلم", "أغنية", "بعنوان" (titled), "تحت شعار" (under the slogan). */
const WORKS =
  /^[وفب]?ل?(?:ال)?(?:كتاب|كتيب|رواي[هة]|فيلم|فلم|اغني[هة]|قصيد[هة]|مسرحي[هة]|ديوان|عنوان|عنوانها|عنوانه|المعنون|المعنونه|شعار|شعاره|مبدا|مسلسل|برنامج|مشروع|مبادره|حمله|اسم|مسمي|بمسمي|لوحه|معرض|ندوه|موتمر|عمليه|وسم|هاشتاغ|هاشتاق|تهمه|تهمتي|تهم)(?:ه|ها|هم)?$/u

/** "بعنوان: «…»" (titled: "…"). */
const TITLED = /^[وفب]?(?:ال)?(?:عنوان|عنوانه|عنوانها|المعنون|المعنونه|شعار|شعاره|شعارها|اسم|وسم)$/u

/** Verbs of announcing that also take an object: "announced", "estimated", "gave as". */
const NAMES_OBJECT = /^(?:اعلام|عنوان|ارزيابي|پيشبيني|پيش|ذكر|گزارش|بيان|مطرح)$/u

export type OpeningContext = PhraseContext

/** Whether what the marks at a word hold is the title of a work, a slogan or a name. */
export function isTitleOfWork({ words, text }: Reading, index: number): boolean {
  const word = words[index] as Word
  const previous = words[index - 1]
  return previous !== undefined && !/[:،.\n]/u.test(text.slice(previous.end, word.start)) && WORKS.test(previous.key)
}

/** A word of "as follows" within four words before a colon. */
function introducesList(words: Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 4), index).some(({ key }) => INTRODUCES_LIST.test(key))
}

/** 'أعلنت إصدار نسختين: "بحر" و"بحر بلس"' (announced two versions: "Bahr" and "Bahr Plus"): short names in marks, one after the other. */
function startsList(words: Word[], index: number, next: number): boolean {
  const behind = words[next]
  const second = behind?.key === AND || behind?.before.includes('،') ? words[next + 1] : behind
  return next - index <= MIN_DIRECT_WORDS && second?.span != null && second.span !== words[index]?.span
}

/** Whether a marked span begins at a word, and how many words it holds. */
export function spanAt({ words }: Reading, index: number): { span: MarkedSpan; next: number } | null {
  const span = words[index]?.span
  if (!span || words[index - 1]?.span === span) return null
  let next = index
  while (words[next]?.span === span) next++
  return { span, next }
}

/** Whether a colon stands before a word that is not part of a time ("10:30"). */
export function hasColon({ text, words }: Reading, index: number): boolean {
  const word = words[index] as Word
  if (!word.before.includes(':')) return false
  const previous = words[index - 1]
  return !(previous && word.start - previous.end === 1 && /\d$/u.test(previous.key) && /^\d/u.test(word.key) && text[previous.end] === ':')
}

/** Whether the words after a complementiser or colon are all in marks, up to the end of the clause. */
export function opensDirect(reading: Reading, index: number): MarkedSpan | null {
  const found = spanAt(reading, index)
  if (!found || found.next - index < MIN_DIRECT_WORDS) return null
  return endsClause(reading, found.next) ? found.span : null
}

/** Whether a clause ends before a word: punctuation, a paragraph, or the end of the text. */
export function endsClause({ words }: Reading, next: number): boolean {
  const word = words[next]
  if (!word) return true
  return /[.,،؛;!?؟…\n:]/u.test(word.before) || /^[وف]/u.test(word.key)
}

/** Where the content of an Arabic cue begins: after a colon, at أن or إن "that", or at a mark. */
export function findOpeningBehind(context: OpeningContext, cue: Cue): Opening | null {
  const { reading, grammar, cueAt } = context
  const { words } = reading
  if (ACTS.test((words[cue.first] as Word).key)) return null
  const { sentence } = words[cue.first] as Word
  const asks = ASKS.test((words[cue.first] as Word).key)
  let isBeside = false
  for (
    let index = cue.next;
    index < Math.min(words.length, cue.next + (cue.kind === 'participle' ? MAX_PARTICIPLE_DISTANCE : MAX_DISTANCE));
    index++
  ) {
    const word = words[index] as Word
    if (hasColon(reading, index)) {
      const found = spanAt(reading, index)
      if (!found && introducesList(words, index)) return null
      if (found && TITLED.test(words[index - 1]?.key ?? '')) {
        index = found.next - 1
        continue
      }
      if (found && startsList(words, index, found.next)) return null
      if (found) return { kind: 'direct', first: index, span: found.span }
      // "قال: إن الجسر جاهز" (said: that the bridge is ready): a content clause, whatever stands before it.
      return { kind: /^(?:ان|انه|انها|انهم|اننا|بان|بانه|بانها)$/u.test(word.key) ? 'indirect' : 'colon', first: index }
    }
    if (word.sentence !== sentence) return null
    // "اعتبر …، حيث روعي أن" (regarded …, where care was taken that): another clause, unless a comma closes it.
    isBeside ||= word.key === WHERE && COMMA.test(word.before)
    const found = spanAt(reading, index)
    if (found) {
      if (isSpeech(context, cue, index, found.next)) return { kind: 'direct', first: index, span: found.span }
      index = found.next - 1
      continue
    }
    if (
      OPENS_SPEECH.test(word.key) &&
      word.before === '' &&
      cue.kind === 'verb' &&
      (index === cue.next || behindSubject(context, cue, index) === index)
    )
      return { kind: 'indirect', first: index }
    if (asks && QUESTION_WORD.test(word.key)) return { kind: 'indirect', first: index }
    const other = cueAt.get(index)
    if (
      other &&
      other.first > cue.first &&
      other.kind !== 'noun' &&
      word.key !== 'نقلا' &&
      !isRelative(words, index) &&
      !closingTagAt(reading, grammar, index)
    )
      return null
    // "ذكر ذلك كريم، الذي أكد أن" (Karim said so, who stressed that): "that" right behind the verb of a relative clause is its own.
    if (other?.kind === 'verb' && isRelative(words, index) && isThatBehind(context, other)) return null
    if (isComplementiser(reading, grammar, index) && !/^فان/u.test(word.key)) {
      if (isBeside && !COMMA.test(word.before)) return null
      const span = opensDirect(reading, index + 1)
      return span ? { kind: 'direct', first: index + 1, span } : { kind: 'indirect', first: index }
    }
  }
  return null
}

/**
 * Marks hold speech right behind the cue, its speaker, its preposition or a circumstance, up to the end of the clause;
 * behind another noun ("his readiness") and amid a clause they stress words or name a thing.
 */
function isSpeech(context: OpeningContext, cue: Cue, index: number, next: number): boolean {
  const { reading, grammar, cueAt } = context
  const { words } = reading
  if (isTitleOfWork(reading, index)) return false
  // 'أعلنت شركة "بحر الشمال للنقل"' (the company "North Sea Transport" announced).
  const { sort, hasArticle } = pieceOf(grammar, words[index - 1] as Word)
  if (sort === 'body' && !hasArticle && next - index < MIN_OPEN_WORDS) return false
  // '"…" مضيفا أن' (adding that): a participle goes on behind the speech.
  const isClosed = endsClause(reading, next) || cueAt.get(next)?.kind === 'participle'
  if (next - index < MIN_DIRECT_WORDS || (next - index < MIN_OPEN_WORDS && !isClosed)) return false
  if (CALLS.test((words[index - 1] as Word).key)) return false
  // "بـ", "ل" before a mark: a name or a word that is stressed.
  if (next - index >= MIN_OPEN_WORDS) return true
  if ((words[index - 1] as Word).key.length === 1 || isNameOfSubject(context, next)) return false
  if (index === cue.next || (words[index] as Word).before.includes('،')) return true
  const after = behindSubject(context, cue, index)
  if (after >= index) return true
  return grammar.sorts.get((words[after] as Word).key) === 'stop' || COMMA.test((words[after] as Word).before)
}

/** "أكد «المجلس الأعلى» في العراق أن" (the "Supreme Council" in Iraq stressed that): what the marks hold is the subject if "that" follows. */
function isNameOfSubject({ reading, grammar, cueAt }: OpeningContext, next: number): boolean {
  const { words } = reading
  for (let index = next; index < Math.min(words.length, next + 12); index++) {
    const word = words[index] as Word
    if (word.sentence !== (words[next - 1] as Word).sentence || cueAt.has(index) || /^[وف]/u.test(word.key)) return false
    if (isComplementiser(reading, grammar, index)) return true
  }
  return false
}

/** Where the content of a Persian cue begins: right behind it, after a colon, که "that", a mark, or nothing. */
export function findOpeningBeside({ reading, grammar, cueAt }: OpeningContext, cue: Cue): Opening | null {
  const { words } = reading
  const index = cue.next
  const word = words[index]
  if (!word) return null
  if (hasColon(reading, index)) return openColon(reading, index)
  // "… اعلام شده است، توضیح داد: …" (has been announced, explained): the second verb's content.
  if (word.sentence !== (words[cue.first] as Word).sentence || cueAt.get(index)?.kind === 'verb') return null
  const found = spanAt(reading, index)
  if (found && (found.next - index >= MIN_DIRECT_WORDS || endsClause(reading, found.next)))
    return { kind: 'direct', first: index, span: found.span }
  if (word.key === 'كه' && !word.before.includes('.')) {
    if (hasObject(reading, grammar, cue) || isWhile(words, sentenceOf(reading, cue.first).first, index)) return null
    const span = opensDirect(reading, index + 1)
    return span ? { kind: 'direct', first: index + 1, span } : { kind: 'indirect', first: index }
  }
  for (let ahead = index + 1; ahead < Math.min(words.length, index + 8); ahead++) {
    if ((words[ahead] as Word).sentence !== word.sentence && !hasColon(reading, ahead)) break
    if (cueAt.has(ahead)) break
    if (hasColon(reading, ahead)) return openColon(reading, ahead)
  }
  return isBareClause(reading, grammar, cue) ? { kind: 'indirect', first: index } : null
}

/** "تورم را ۳۲ درصد اعلام کرد که …" (announced inflation as 32 per cent, which …): where the verb has its object, که goes on about that, unless the object is "this news". */
function hasObject({ words, sentenceStarts }: Reading, grammar: Grammar, cue: Cue): boolean {
  const { key, sentence } = words[cue.first] as Word
  if (!NAMES_OBJECT.test(key) || words[cue.first - 1]?.key === AND) return false
  for (let index = cue.first - 1; index > (sentenceStarts[sentence] as number) + 1; index--) {
    const word = words[index] as Word
    if (grammar.finiteVerbs.has(word.key) || COMMA.test(word.before)) return false
    if (word.key === 'را')
      return !words.slice(index - 2, index).some((object) => /^(?:اين|ان)$/u.test(object.key) || CLAIM_NOUNS.has(object.key))
  }
  return false
}

function openColon(reading: Reading, index: number): Opening | null {
  const found = spanAt(reading, index)
  if (!found && introducesList(reading.words, index)) return null
  if (found && (found.next - index >= MIN_DIRECT_WORDS || endsClause(reading, found.next)))
    return { kind: 'direct', first: index, span: found.span }
  return { kind: 'colon', first: index }
}

/** "گفته است دیوان محاسبات …" (has said the court of audit …): که may be left out before a clause that has its own verb. */
function isBareClause(reading: Reading, grammar: Grammar, cue: Cue): boolean {
  const { words } = reading
  const { last } = sentenceOf(reading, cue.first)
  const first = words[cue.next] as Word
  if (
    last - cue.next < 4 ||
    !/^[،,]?$/u.test(first.before) ||
    first.key === 'و' ||
    first.key === 'تا' ||
    first.key === 'ولي' ||
    first.key === 'اما'
  )
    return false
  const key = (words[cue.first] as Word).key
  const hasComma = first.before !== ''
  if (
    hasComma &&
    (!/^(?:گفت|گفته(?:اند)?|اعلام|ميگويد|افزود|(?:تاكيد|گزارش|تصريح)(?:كرد|داد))$/u.test(stemOf(words, cue)) ||
      words.slice(cue.first - 12 < 0 ? 0 : cue.first - 12, cue.first).some(({ key }) => key === 'كه'))
  )
    return false
  if (
    !/^(?:گفت|گفته|ميگويد|مي|ميگويند|اعلام|تاكيد|مدعي|معتقد|معتقدند|ادعا|نوشته|نوشت|هشدار|پيشبيني|پيش|گزارش|توضيح|يادآور|ياداور|خاطرنشان|متذكر|اظهار|افزود|تصريح)/u.test(
      key,
    )
  )
    return false
  return grammar.finiteVerbs.has((words[last - 1] as Word).key) || /(?:د|ت|ند)$/u.test((words[last - 1] as Word).key)
}

/** "تاکید کرد" counts with its verb: "تاکید داشت" (insisted) takes no bare clause. */
function stemOf(words: Word[], { first, next }: Cue): string {
  const { key } = words[first] as Word
  return /^(?:تاكيد|گزارش|تصريح)$/u.test(key) ? `${key}${words[next - 1]?.key}` : key
}

/** Offset at which words `first` to `next` end, with a mark or bracket that closes right there. */
export function endAfter({ text, words }: Reading, next: number): number {
  let { end } = words[next - 1] as Word
  while (/["”»)\]']/u.test(text[end] ?? '')) end++
  return end
}

/** Whether a closing tag (حسب وصفه "as he put it") begins at a word. */
export function closingTagAt({ words }: Reading, grammar: Grammar, index: number): boolean {
  return matchPhrase(grammar.closingTags, words, index, (words[index] as Word).key) !== null
}
