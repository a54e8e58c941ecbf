import { fold } from '#analysis/fold.ts'
import type { Quote, QuoteKind } from '#analysis/quotes/quote.ts'
import { type GoldQuote, type QuoteCase, readQuoteCases } from '../gold-quotes.ts'
import { pairQuotes } from '../pair-quotes.ts'
import type { EvalRow, EvalTask } from '../task.ts'

const MEASURES: { task: string; kinds: readonly QuoteKind[]; floor: number }[] = [
  { task: 'speaker of direct and colon quotes', kinds: ['direct', 'colon'], floor: 0.93 },
  { task: 'speaker of indirect quotes', kinds: ['indirect'], floor: 0.85 },
]

/** Of the quotes found, whose speaker is named as the gold names them; null (nobody in particular) counts as a name. */
export const task: EvalTask = {
  name: 'speakers',
  run: async (corpus) => {
    const cases = readQuoteCases(corpus)
    return MEASURES.flatMap(({ task, kinds, floor }) =>
      (['ar', 'fa', 'all'] as const).map((language) =>
        count(
          task,
          kinds,
          language,
          cases.filter((one) => language === 'all' || one.language === language),
          language === 'all' ? { precision: floor } : null,
        ),
      ),
    )
  },
}

function count(task: string, kinds: readonly QuoteKind[], language: string, cases: QuoteCase[], floor: EvalRow['floor']): EvalRow {
  const row: EvalRow = { task, language, cases: cases.length, correct: 0, found: 0, expected: 0, floor, errors: [] }
  for (const one of cases) {
    const pairs = kinds.flatMap((kind) =>
      pairQuotes(one, kind === 'direct' ? ['direct'] : ['colon', 'indirect'], kind === 'direct' ? 0.8 : 0.5).pairs.filter(
        ({ gold }) => gold.kind === kind,
      ),
    )
    for (const { gold, quote } of pairs) {
      row.found++
      row.expected++
      if (isSameSpeaker(gold, quote.speakerName) || isSameBySurname(gold, quote)) row.correct++
      else if (language !== 'all')
        row.errors.push(
          `${one.name}: wanted ${gold.speaker}, came ${quote.speakerName} (${quote.speakerSurface}): [${quote.cue ?? ''}] ${one.text.slice(quote.start, quote.end).slice(0, 60)}`,
        )
    }
  }
  return row
}

/**
 * Names agree if they are the same when folded. A person's shorter name agrees with the longer one that it ends, since a text that gives the surname alone
 * names nobody in full; a body's name agrees with one that has words more ("شبکه", network) or fewer.
 */
function isSameSpeaker({ speaker, isBody }: GoldQuote, name: string | null): boolean {
  if (speaker === null || name === null) return speaker === name
  const wanted = speaker.split('؛').map(words)
  const came = name.split('؛').map(words)
  return wanted.length === came.length && wanted.every((one) => came.some((other) => agree(one, other, isBody)))
}

/** The gold names in full whom the text calls by surname: then the subject's own spelling of the given name is as good. */
function isSameBySurname({ speaker, isBody }: GoldQuote, { speakerName, speakerSurface }: Quote): boolean {
  if (isBody || speaker === null || speakerName === null || speakerSurface === null) return false
  const surface = words(speakerSurface)
  return words(speaker).at(-1) === words(speakerName).at(-1) && surface.length === 1 && words(speaker).includes(surface[0] as string)
}

function agree(a: string[], b: string[], isBody: boolean): boolean {
  const [short, long] = a.join('').length <= b.join('').length ? [a, b] : [b, a]
  if (isBody) return short.every((word) => long.includes(word))
  return long.join('').endsWith(short.join('')) || short.every((word) => long.includes(word))
}

function words(name: string): string[] {
  return fold(name)
    .split(' ')
    .map((word) => word.replace(/^ال(?=...)/u, ''))
}
