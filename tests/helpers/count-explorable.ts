import type { SectionKind } from '#analysis/section-kind.ts'
import type { Question } from '#app/filters/question.ts'
import { type Explorable, explorableGroups } from './seed-explorable.ts'

const kindOfSection: Record<string, SectionKind> = { سياسة: 'politics', رياضة: 'sport', یادداشت: 'opinion' }
const languageOf: Record<string, string> = { sahil: 'ar', manara: 'ar', sepideh: 'fa', baran: 'fa' }

/** What a question should find, counted one article after the other: what each is worth, nothing where it is not meant. Queries are single words here. */
export function countExplorable(all: Explorable[], question: Question, isCollected: (article: Explorable) => boolean) {
  const worth = all
    .filter((article) => isMeant(article, question) && isCollected(article))
    .map((article) => ({ article, value: weigh(article, question) }))
    .filter(({ value }) => value > 0)
  const stories = new Set(worth.map(({ article }) => (article.story === null ? `lone ${article.id}` : `story ${article.story}`)))
  return {
    ids: worth.map(({ article }) => article.id),
    value: question.measure === 'stories' ? stories.size : worth.reduce((sum, one) => sum + one.value, 0),
  }
}

function isMeant(article: Explorable, { filter, text, sections, without, known }: Question): boolean {
  if (article.day === null || article.day < filter.from || article.day > filter.to) return false
  if (filter.outlets.length > 0 && !filter.outlets.includes(article.outlet)) return false
  if (filter.language !== null && languageOf[article.outlet] !== filter.language) return false
  const groups = explorableGroups[article.outlet]!
  if (!fits(filter.countries, groups.countries) || !fits(filter.ownership, groups.ownership)) return false
  if (!fits(filter.owners, groups.owners) || !fits(filter.tags, groups.tags)) return false
  if (text !== null && (article.language ?? 'und') !== text) return false
  if (sections.length > 0 && !sections.includes(kindOfSection[article.section ?? ''] ?? 'unknown')) return false
  if (without !== null && article.story === without) return false
  return known === null || article.firstSeenAt <= known
}

function fits(asked: string[], names: string[]): boolean {
  return asked.length === 0 || asked.some((name) => names.includes(name))
}

function weigh(article: Explorable, question: Question): number {
  const { subjects, queries, join, measure } = question
  if (subjects.length + queries.length === 0) return 1
  const weights = [
    ...subjects.map((slug) => weighSubject(article, slug, question)),
    ...queries.map((word) => weighQuery(article, word, question)),
  ]
  if (join === 'all' && weights.some((weight) => weight === 0)) return 0
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return measure === 'articles' || measure === 'headlines' || measure === 'stories' ? Math.min(1, sum) : sum
}

function weighSubject(article: Explorable, slug: string, { measure, headline, cue }: Question): number {
  const mention = article.mentions.get(slug)
  if (headline && !mention?.inHeadline) return 0
  if (measure === 'articles' || measure === 'stories') return mention ? 1 : 0
  if (measure === 'headlines') return mention?.inHeadline ? 1 : 0
  if (measure === 'mentions') return mention?.count ?? 0
  return article.quotes.filter(
    (quote) =>
      quote.subject === slug && (measure === 'quotes' || quote.kind === measure) && (cue === null || (quote.cue ?? 'none') === cue),
  ).length
}

function weighQuery(article: Explorable, word: string, { measure, headline }: Question): number {
  if (measure !== 'articles' && measure !== 'stories' && measure !== 'headlines') return 0
  return (headline || measure === 'headlines' ? article.title : `${article.title} ${article.body}`).split(' ').includes(word) ? 1 : 0
}
