import { expect, test } from 'vitest'
import { rebaseSearch } from '#app/filters/rebase-search.ts'

const cases: [wanted: string, shown: string, latest: string, expected: string, why: string][] = [
  [
    'subject=b&range=30d',
    'range=30d',
    'subject=a&range=30d',
    'subject=a&range=30d&subject=b',
    'a subject joins the one that is on its way',
  ],
  [
    'range=30d',
    'subject=a&range=30d',
    'subject=a&subject=b&range=30d',
    'subject=b&range=30d',
    'what is taken away is gone, what was added stays',
  ],
  ['add=x', '', 'add=x', 'add=x', 'nothing comes twice'],
  ['add=y', '', 'add=x', 'add=x&add=y', 'two names typed'],
  ['measure=quotes', '', 'measure=mentions', 'measure=quotes', 'of what has one value the last choice stands'],
  ['', 'language=fa', 'language=fa&as=voice', 'as=voice', 'a choice taken back'],
  ['range=7d', 'range=30d', 'from=2026-03-01&to=2026-03-05', 'range=7d', 'days are one choice, however they are said'],
  ['from=2026-03-01&to=2026-03-05', 'range=30d', 'range=7d&q=a', 'q=a&from=2026-03-01&to=2026-03-05', 'and the other way round'],
  ['range=30d&as=share', 'range=30d', 'range=7d', 'range=7d&as=share', 'what was left as it is shown is left as it comes'],
]

test.each(cases)('%s, on a page of %s that gives way to %s, leads to %s: %s', (wanted, shown, latest, expected) => {
  const rebased = rebaseSearch(new URLSearchParams(wanted), new URLSearchParams(shown), new URLSearchParams(latest))
  expect([...rebased].sort()).toEqual([...new URLSearchParams(expected)].sort())
})
