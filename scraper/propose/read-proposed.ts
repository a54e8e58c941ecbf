import type { OutletDefinition } from '#catalog/definition.ts'
import { extractArticle } from '../extract/extract-article.ts'
import type { SampleReading, Trouble } from './proposal.ts'
import { trouble } from './remedies.ts'
import type { Sample } from './sample-page.ts'

const mostShown = 5
const shortLetters = 200
const firstLetters = 140

/** Reads the samples as the collector would with this definition: five of them to be shown, and what could not be told of any. */
export function readProposed(samples: readonly Sample[], definition: OutletDefinition): { samples: SampleReading[]; troubles: Trouble[] } {
  const troubles: Trouble[] = []
  const readings = samples.map(({ page }): SampleReading => {
    const { html, url, hint = null, fetchedAt = Date.now() } = page
    const read = extractArticle({ html, url, definition, hint, fetchedAt })
    if ('failure' in read) {
      troubles.push(trouble('layout', read.failure, url, read.detail))
      return { url, title: null, day: null, firstWords: null, letters: 0, evidence: {} }
    }
    const text = [read.lead, read.body].filter(Boolean).join(' ')
    if (text.length < shortLetters) troubles.push(trouble('layout', 'short-body', url, `${text.length} letters were read`))
    if (read.day === null) troubles.push(trouble('dates', 'date-not-understood', url, read.dateNote ?? 'no date was found'))
    const firstWords = text.slice(0, firstLetters) || null
    return { url: read.url, title: read.title, day: read.day, firstWords, letters: text.length, evidence: read.evidence }
  })
  return { samples: readings.slice(0, mostShown), troubles }
}
