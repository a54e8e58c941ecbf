import { composeText } from '#analysis/compose-text.ts'
import { fold } from '#analysis/fold.ts'
import { explainMentions, type PassedReason } from '#analysis/match/explain-mentions.ts'
import { compileSubjects } from '#analysis/match/subject-matcher.ts'
import type { SubjectDefinition } from '#analysis/subject.ts'
import type { Db } from '#db/connection.ts'
import { listSearchedTexts, type SearchedText } from '#db/queries/search.ts'
import { listSubjects } from '#db/queries/subjects.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { pickSentences } from '../sentences/pick-sentences.ts'
import { sentenceAround } from '../sentences/sentence-around.ts'
import { findCandidates } from './find-candidates.ts'

/** Texts that are read for a preview, and in a row before other requests have their turn. */
const MOST_READ = 150
const READ_AT_ONCE = 3
const MOST_EXAMPLES = 10
const MOST_DOUBTS = 8
const MOST_PER_REASON = 4
const MOST_RIVALS = 30
/** The draft has no id yet. */
const DRAFT_ID = 0

/** A sentence with one place in it, at offsets of the sentence. */
export type DoubtfulPlace = { articleId: number; at: number; outlet: OutletLabel; text: string; start: number; end: number }

export type Preview = Awaited<ReturnType<typeof previewSubject>>

/**
 * What a definition would find, read from the newest stored articles that hold one of its words: how many name it, by outlet, with their sentences, the places that
 * count by their company alone, and those that were passed over. No step takes longer than some 20 ms, so that pages stay served.
 */
export async function previewSubject(db: Db, definition: SubjectDefinition, outlets: OutletLabel[]) {
  const candidates = await findCandidates(db, definition, MOST_READ)
  const newest = candidates.ids.slice(0, MOST_READ)
  const matcher = compileSubjects([{ id: DRAFT_ID, definition }, ...(await listRivals(db, definition))])
  const found: { article: SearchedText; explained: ReturnType<typeof explainMentions> }[] = []
  for (let at = 0; at < newest.length; at += READ_AT_ONCE) {
    const texts = await listSearchedTexts(db, newest.slice(at, at + READ_AT_ONCE))
    for (const article of texts) {
      const { text, titleEnd } = composeText(article)
      const { day, language } = article
      found.push({ article, explained: explainMentions(matcher, DRAFT_ID, text, { titleEnd, day, language }) })
    }
    await new Promise(setImmediate)
  }
  found.sort((a, b) => (b.article.published_at ?? 0) - (a.article.published_at ?? 0))
  const naming = found.filter(({ explained }) => explained.counted.length > 0)
  const doubts = naming.flatMap(({ article, explained }) =>
    explained.counted.filter(({ isDoubtful }) => isDoubtful).map((place) => ({ article, place })),
  )
  const passed = found.flatMap(({ article, explained }) => explained.passedOver.map((place) => ({ article, place })))
  const outletOf = (id: number) => outlets.find((outlet) => outlet.id === id) as OutletLabel
  return {
    candidates: candidates.ids.length,
    /** Whether all stored articles were looked at, or the newest alone. */
    isWhole: candidates.isWhole,
    read: found.length,
    articles: naming.length,
    headlines: naming.filter(({ explained }) => explained.counted.some(({ isHeadline }) => isHeadline)).length,
    mentions: naming.reduce((sum, { explained }) => sum + explained.counted.length, 0),
    outlets: countOutlets(naming.map(({ article }) => article.outlet_id)).map(([id, articles]) => ({ outlet: outletOf(id), articles })),
    examples: naming
      .slice(0, MOST_EXAMPLES)
      .map(({ article, explained }) => describe(article, explained.counted, outletOf(article.outlet_id))),
    doubts: {
      count: doubts.length,
      places: doubts.slice(0, MOST_DOUBTS).map(({ article, place }) => locate(article, place, outletOf(article.outlet_id))),
    },
    passed: {
      reasons: countReasons(passed.map(({ place }) => place.reason)),
      places: [...Map.groupBy(passed, ({ place }) => place.reason).values()].flatMap((all) =>
        all
          .slice(0, MOST_PER_REASON)
          .map(({ article, place }) => ({ ...locate(article, place, outletOf(article.outlet_id)), reason: place.reason })),
      ),
    },
  }
}

/** Other persons who share a word of the names: whose namesake is meant, their names decide too. */
async function listRivals(db: Db, { slug, speakerKind, names, spellings, ambiguous }: SubjectDefinition) {
  if (speakerKind !== 'person') return []
  const wordsOf = (forms: string[]) => new Set(forms.flatMap((form) => fold(form).split(' ')).filter((word) => word.length > 2))
  const own = wordsOf([names.ar, names.fa, ...[...spellings, ...ambiguous].map(({ words }) => words)])
  return (await listSubjects(db))
    .filter(({ definition: other }) => other.slug !== slug && other.speakerKind === 'person')
    .filter(({ definition: other }) => [...wordsOf([other.names.ar, other.names.fa])].some((word) => own.has(word)))
    .slice(0, MOST_RIVALS)
}

function countOutlets(ids: number[]): [number, number][] {
  return [...Map.groupBy(ids, (id) => id)].map(([id, all]) => [id, all.length] as [number, number]).sort((a, b) => b[1] - a[1])
}

function countReasons(reasons: PassedReason[]): { reason: PassedReason; count: number }[] {
  return [...Map.groupBy(reasons, (reason) => reason)]
    .map(([reason, all]) => ({ reason, count: all.length }))
    .sort((a, b) => b.count - a.count)
}

type Span = { start: number; end: number }

function describe(article: SearchedText, mentions: Span[], outlet: OutletLabel) {
  const { id, title, day, published_at: publishedAt, published_precision: precision } = article
  return { id, title, day, publishedAt, precision, outlet, ...pickSentences({ ...article, mentions, quotes: [] }) }
}

function locate(article: SearchedText, { start, end }: Span, outlet: OutletLabel): DoubtfulPlace {
  const { text } = composeText(article)
  const sentence = sentenceAround(text, { start, end })
  return {
    articleId: article.id,
    at: start,
    outlet,
    text: text.slice(sentence.start, sentence.end),
    start: start - sentence.start,
    end: Math.min(end, sentence.end) - sentence.start,
  }
}
