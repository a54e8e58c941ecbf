import { matchPhrase } from './lexicon-words.ts'
import { afterDateline, isGivenName, isOrdinaryName } from './ordinary-name.ts'
import { COPY_LABELS, CREDITS } from './persian-grammar.ts'
import { readPersianPhrase } from './persian-phrase.ts'
import { afterTimes, MONTH } from './persian-times.ts'
import type { Word } from './reading.ts'
import { COMMA, type PhraseContext, type SpeakerPhrase } from './speaker-phrase.ts'

const AGENCY = 'خبرگزاري'
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
    } else if (
      subject === null &&
      openRelatives === 0 &&
      (/[،,؛;]/u.test(next.before) || endsCircumstance(words, index) || endsOccasion(context, index))
    ) {
      start = index + 1
    }
  }
  return subject
}

/** "در حالی اعلام می‌شود که …" (is announced while …): که at a word belongs to "while", and a clause of its own follows. */
export function isWhile(words: Word[], first: number, that: number): boolean {
  for (let index = that - 2; index >= first && !COMMA.test((words[index + 1] as Word).before); index--)
    if (/^(?:در)?حالي$/u.test((words[index] as Word).key) && words[index + 1]?.key !== 'كه') return true
  return false
}

/** Behind the dateline, the outlet's credit ("به گزارش فارس، …") and what another says before a colon ("رویترز نوشت: …") the clause of the news begins. */
function newsFirst({ reading }: PhraseContext, first: number, to: number): number {
  const { text, words } = reading
  let start = afterDateline(text, words, first, to, COPY_LABELS)
  if (start < to && matchPhrase(CREDITS, words, start, (words[start] as Word).key)) {
    let next = start + 1
    while (next < to && !/[،,؛;:]/u.test((words[next] as Word).before)) next++
    start = next < to ? next : behindCredit(words, start, to)
  }
  for (let index = to - 1; index > start; index--) {
    if ((words[index] as Word).before.includes(':') && /^نوشت/u.test((words[index - 1] as Word).key)) return index
  }
  return afterTimes(words, start, to)
}

/** "به گزارش ایرنا از دبی سرتیپ …" (as IRNA reports from Dubai, Brigadier …): without a comma the agency's name and its place end the credit. */
function behindCredit(words: Word[], first: number, to: number): number {
  let next = first + 2
  if (words[next]?.key === AGENCY) next++
  if (!COPY_LABELS.has(words[next]?.key ?? '')) return first
  next++
  if (words[next]?.key === 'از' && next + 2 < to) next += 2
  else if (/^از.{3,}/u.test(words[next]?.key ?? '') && next + 1 < to) next++
  return next < to ? next : first
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
  if (/^(?:سال|سال‌|روز|ماه|تاريخ)$/u.test(words[index - 1]?.key ?? '') && /^\d+$/u.test((words[index] as Word).key))
    return !MONTH.test(words[index + 1]?.key ?? '')
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
  return !word || COMMA.test(word.before) || /^(?:هم|نيز)$/u.test(word.key) || grammar.sorts.get(word.key) === 'stop'
}
