import type { Found } from './found.ts'
import type { Reading } from './reading.ts'

/** A line that begins with a sign of turn: * - – — • */
const TURN = /^[ \t]*[*\u2022\u2013\u2014-][ \t]*(?=\p{L})(.+)$/gmu
const QUESTION = /[?؟]\s*$/u
const TAG = /[،,]\s*(?:يجيب|تجيب|يقول|تقول|يضيف|تضيف)\s[^،,.]{2,40}[.]?\s*$/u

/** Questions and answers printed as lines with a sign before them. Only where a question is among them: lists look the same. */
export function readInterview({ text }: Reading): Found[] {
  const turns = [...text.matchAll(TURN)].map((match) => {
    const said = match[1] as string
    const start = match.index + match[0].length - said.length
    return { start, said, tag: TAG.exec(said) }
  })
  if (turns.length === 0 || !turns.some(({ said }) => QUESTION.test(said))) return []
  return turns
    .filter(({ tag }) => tag === null)
    .map(({ start, said }) => {
      const end = start + said.trimEnd().length
      return { kind: 'indirect' as const, start, end, cue: null, speaker: { phrase: null, entities: [] }, claimsUntil: end }
    })
}
