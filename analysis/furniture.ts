import { fold } from './fold.ts'
import { LABEL_TRACE, READ_ALSO_LABELS } from './lexicon/furniture.ts'

/** A stretch of a text that is no part of the article, in UTF-16 offsets. */
export type Stretch = { start: number; end: number }

/** A line that is longer, or ends a sentence, is prose and not the headline of another article. */
const LONGEST_HEADLINE = 130
const ENDS_SENTENCE = /[.!؟?؛;]\s*["”»]?\s*$/u
/** No list of related headlines is longer. */
const MOST_HEADLINES = 8
/** A paragraph that says this much of a headline again is the lead of that article. */
const SHARE_SAID_AGAIN = 0.6
const FEWEST_WORDS = 4

type Line = Stretch & { key: string }

/**
 * Links to other articles that are still in a text: "Read also: …" on a line of its own with what follows on that line; or such a label alone, with the headlines below it;
 * and where the text goes on with the article of the last headline (its first paragraph says the headline again), everything to the end.
 */
export function findFurniture(text: string): Stretch[] {
  if (!LABEL_TRACE.test(text)) return []
  const lines = readLines(text)
  const furniture: Stretch[] = []
  for (let at = 0; at < lines.length; at++) {
    const { key, start, end } = lines[at] as Line
    const label = READ_ALSO_LABELS.find((words) => key === words || key.startsWith(`${words} `))
    if (label === undefined || end - start > LONGEST_HEADLINE + label.length) continue
    const last = key === label ? at + countHeadlines(text, lines.slice(at + 1)) : at
    const isFollowed = last > at && saysAgain(lines[last] as Line, lines[last + 1])
    furniture.push({ start, end: isFollowed ? text.length : (lines[last] as Line).end })
    if (isFollowed) break
    at = last
  }
  return furniture
}

function readLines(text: string): Line[] {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const own = { start, end: start + line.length, key: fold(line) }
    start += line.length + 1
    return own.key === '' ? [] : [own]
  })
}

function countHeadlines(text: string, lines: Line[]): number {
  const prose = lines.findIndex(({ start, end }) => end - start > LONGEST_HEADLINE || ENDS_SENTENCE.test(text.slice(start, end)))
  return Math.min(prose < 0 ? lines.length : prose, MOST_HEADLINES)
}

function saysAgain(headline: Line, paragraph: Line | undefined): boolean {
  const words = headline.key.split(' ')
  if (paragraph === undefined || words.length < FEWEST_WORDS) return false
  const said = new Set(paragraph.key.split(' '))
  return words.filter((word) => said.has(word)).length >= words.length * SHARE_SAID_AGAIN
}
