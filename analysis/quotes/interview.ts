import type { Entity } from './entity.ts'
import type { Found } from './found.ts'
import type { Reading } from './reading.ts'

/** A line that begins with a sign of turn: * - – — • */
const TURN = /^[ \t]*[*\u2022\u2013\u2014-][ \t]*(?=\p{L})/gmu
const QUESTION = /[?؟]\s*$/u
/** "، يجيب خالد مشعل" (answers Khaled Meshaal) behind an answer: read as a cue of its own. */
const TAG = /[،,]\s*(?:يجيب|تجيب|يقول|تقول|يضيف|تضيف)\s[^،,.]{2,40}[.]?\s*$/u

/** Questions and answers printed with a sign before each; an answer runs over paragraphs to the next sign. Only where a question is among them: lists look the same. The answers are the guest's, whom the title names; null where it names none. */
export function readInterview({ text }: Reading, guest: Entity | null): Found[] {
  const signs = [...text.matchAll(TURN)].map(({ 0: sign, index }) => ({ from: index, start: index + sign.length }))
  const turns = signs.map(({ start }, index) => ({ start, said: text.slice(start, signs[index + 1]?.from ?? text.length).trimEnd() }))
  if (!turns.some(({ said }) => QUESTION.test(said.split('\n')[0] as string))) return []
  return turns
    .filter(({ said }) => !TAG.test(said))
    .map(({ start, said }) => {
      const isQuestion = QUESTION.test(said.split('\n')[0] as string)
      const end = start + (isQuestion ? (said.split('\n')[0] as string) : said).length
      return {
        kind: 'indirect' as const,
        start,
        end,
        cue: null,
        speaker: { phrase: null, entities: isQuestion || !guest ? [] : [guest] },
        claimsUntil: end,
      }
    })
}
