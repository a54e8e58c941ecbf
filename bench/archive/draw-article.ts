import { indexText } from '#analysis/tokenise.ts'
import { pick, type Random } from '../../demo/random.ts'
import type { Paragraph, Paragraphs } from './paragraphs.ts'
import { SUBJECTS } from './subjects.ts'
import { drawWords } from './words.ts'

/** The paragraphs of an article and, first, its title. */
export type DrawnArticle = { title: Paragraph; body: Paragraph[] }

const MENTIONS = 5
const GENERAL = 3

/**
 * An article with five mentions: few subjects are named often and most seldom, the first in every fifth article, the middle one in seven of a thousand. The first
 * paragraph that names one is also every fourth title.
 */
export function drawArticle(random: Random, { titles, general, ofSubject }: Paragraphs): DrawnArticle {
  const named = Array.from({ length: MENTIONS }, () => pick(random, ofSubject[Math.floor(random() ** 2 * SUBJECTS)] as Paragraph[]))
  const others = Array.from({ length: GENERAL }, () => pick(random, general))
  const words = drawWords(random)
  const body = [...named, ...others, { text: words, key: indexText(words), mentions: [], quotes: [] }]
  return { title: random() < 0.25 ? (named[0] as Paragraph) : pick(random, titles), body }
}

/** A desk's copy: another title, and the last paragraph dropped now and then. */
export function drawCopy(random: Random, original: DrawnArticle, { titles }: Paragraphs): DrawnArticle {
  return { title: pick(random, titles), body: random() < 0.3 ? original.body.slice(0, -1) : original.body }
}
