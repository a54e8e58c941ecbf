import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import type { PressCounts } from '#db/queries/weighed-counts.ts'
import type { Part } from '../figures/change.ts'

export type Press = 'ar' | 'fa'

/** Which press a subject stands out in; `both`: neither, or too little to say. */
export type Lean = Press | 'both'

/** A subject in the Arabic press beside the Persian press: articles that mention it, of all articles of each. */
export type PressLine = { label: SubjectLabel; ar: Part; fa: Part; lean: Lean; isSmall: boolean }

/** A subject leans where one press gives it so many times the share of the other, and that is no chance: 9 is three standard deviations. */
const LEAST_FACTOR = 1.5
const LEAST_LIKELIHOOD = 9
const SMALL = 10
/** Fewer articles in both together are not compared. */
const LEAST_ARTICLES = 5

/** Compares what the two presses write of, as shares of each one's articles; those that lean most, and then those that both have most, come first. */
export function comparePresses(labels: SubjectLabel[], rows: PressCounts[], base: Record<Press, number>): PressLine[] {
  const counts = new Map(rows.map((row) => [row.subject_id, row]))
  return labels
    .flatMap((label): PressLine[] => {
      const { ar, fa } = counts.get(label.id) ?? { ar: 0, fa: 0 }
      if (ar + fa < LEAST_ARTICLES) return []
      const [arabic, persian] = [
        { count: ar, base: base.ar },
        { count: fa, base: base.fa },
      ]
      return [{ label, ar: arabic, fa: persian, lean: judgeLean(arabic, persian), isSmall: ar + fa < SMALL }]
    })
    .sort((a, b) => weightOf(b) - weightOf(a) || a.label.id - b.label.id)
}

function judgeLean(ar: Part, fa: Part): Lean {
  if (ar.base === 0 || fa.base === 0 || likelihoodRatio(ar, fa) < LEAST_LIKELIHOOD) return 'both'
  const [arabic, persian] = [shareOf(ar), shareOf(fa)]
  if (arabic >= LEAST_FACTOR * persian) return 'ar'
  return persian >= LEAST_FACTOR * arabic ? 'fa' : 'both'
}

/** G², twice the logarithm of how much likelier two shares are than one: https://en.wikipedia.org/wiki/G-test */
function likelihoodRatio(a: Part, b: Part): number {
  const share = (a.count + b.count) / (a.base + b.base)
  const part = (counted: number, expected: number) => (counted === 0 ? 0 : counted * Math.log(counted / expected))
  const cells = [a, b].map(({ count, base }) => part(count, base * share) + part(base - count, base * (1 - share)))
  return 2 * (cells[0]! + cells[1]!)
}

function weightOf({ ar, fa, lean }: PressLine): number {
  return lean === 'both' ? Math.min(shareOf(ar), shareOf(fa)) : Math.abs(shareOf(ar) - shareOf(fa))
}

export function shareOf({ count, base }: Part): number {
  return base === 0 ? 0 : count / base
}
