import { composeText } from '#analysis/compose-text.ts'
import { fold } from '#analysis/fold.ts'
import { gatherAlike } from '#analysis/quotes/gather-alike.ts'
import type { Db } from '#db/connection.ts'
import type { Selection } from '#db/queries/daily-totals.ts'
import { listFoundIn, type SubjectArticle } from '#db/queries/sentences.ts'
import { countCompany, findSeen, listNewestArticlesOf, type SeenArticle } from '#db/queries/subject-company.ts'
import type { OutletLabel } from '../filters/load-selection.ts'

/** Articles whose subjects are counted, and whose texts are read, for one page: a few milliseconds each. */
const MOST_COUNTED = 2_000
const MOST_READ = 150
const MOST_COMPANIONS = 12
const MOST_FORMS = 12
const MOST_GROUPS = 6
const LONGEST_WORDS = 280

export type Company = Awaited<ReturnType<typeof loadCompany>>

/**
 * What stands around a subject in a selection: with whom it appears, by which forms it is printed, where it was seen first and last, and which of its quotes several
 * outlets carry. Large selections are read in their newest articles; `counted` and `read` say how many.
 */
export async function loadCompany(db: Db, subjectId: number, selection: Selection, outlets: OutletLabel[]) {
  const ids = await listNewestArticlesOf(db, subjectId, selection, MOST_COUNTED)
  const articles = await listFoundIn(db, subjectId, ids.slice(0, MOST_READ))
  const [first, last] = [await findSeen(db, subjectId, 'first'), await findSeen(db, subjectId, 'last')]
  return {
    counted: ids.length,
    companions: await countCompany(db, subjectId, ids, MOST_COMPANIONS),
    read: articles.length,
    forms: countForms(articles),
    alike: gatherAcrossOutlets(articles, outlets),
    first: first ? describe(first, outlets) : null,
    last: last ? describe(last, outlets) : null,
  }
}

/** The words by which the articles name the subject, most frequent first; of several spellings that are one to us, the most frequent stands for all. */
function countForms(articles: SubjectArticle[]): { form: string; count: number }[] {
  const printed = articles.flatMap((article) => {
    const { text } = composeText(article)
    return article.mentions.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' '))
  })
  return [...Map.groupBy(printed, fold).values()]
    .map((forms) => ({ form: mostFrequent(forms), count: forms.length }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_FORMS)
}

function mostFrequent(forms: string[]): string {
  const [first] = [...Map.groupBy(forms, (form) => form)].sort((a, b) => b[1].length - a[1].length)
  return first?.[0] ?? ''
}

/** Quotes that more than one outlet carries, those of most outlets first; each outlet once, by its earliest article. */
function gatherAcrossOutlets(articles: SubjectArticle[], outlets: OutletLabel[]) {
  const quotes = articles.toReversed().flatMap((article) => {
    const { text } = composeText(article)
    return article.quotes.map(({ start, end, kind, cue, cue_class }) => ({
      ...describe(article, outlets),
      at: start,
      kind,
      cue,
      cueClass: cue_class,
      words: text.slice(start, end),
    }))
  })
  return gatherAlike(quotes, ({ words }) => words)
    .map((group) => group.filter(({ outlet }, index) => group.findIndex((other) => other.outlet.id === outlet.id) === index))
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_GROUPS)
    .map((group) => group.map((quote) => ({ ...quote, words: shorten(quote.words) })))
}

function describe({ id, title, outlet_id, day, published_at, published_precision }: SeenArticle, outlets: OutletLabel[]) {
  const outlet = outlets.find((one) => one.id === outlet_id) as OutletLabel
  return { id, title, outlet, day, publishedAt: published_at, precision: published_precision }
}

function shorten(words: string): string {
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1).trimEnd()}…` : words
}
