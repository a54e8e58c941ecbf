import { composeText } from '#analysis/compose-text.ts'
import { findLastQuotedDays, listQuotingOutlets } from '#db/queries/daily-counts.ts'
import { listNewNames, type QuotedName } from '#db/queries/quoted-names.ts'
import { listSubjectArticles } from '#db/queries/sentences.ts'
import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import type { SubjectCounts } from '#db/queries/weighed-counts.ts'
import { isCollected } from '../figures/coverage.ts'
import { addDays, listDays } from '../figures/days.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { type FoundSentence, pickSentences } from '../sentences/pick-sentences.ts'
import type { Pair } from './compare.ts'
import { findSilent } from './find-silent.ts'
import type { Comparison, History } from './load-comparison.ts'
import { HISTORY_DAYS } from './references.ts'

/** A speaker of these days with the newest sentence. `firstIn`: outlets that had not quoted them in the 90 days before. */
export type Voice = {
  label: SubjectLabel
  quotes: number
  outlets: number
  compared: Pair | null
  firstIn: OutletLabel[]
  newest: { articleId: number; outlet: OutletLabel; sentence: FoundSentence } | null
}

/** A speaker who is usually quoted on such days and was not; `lastDay` is the last day with a quote. */
export type SilentVoice = { label: SubjectLabel; usual: number; isSmall: boolean; lastDay: string | null }

const MOST_VOICES = 6
const MOST_SILENT = 6
const MOST_NAMES = 6
const FIRST_TIME_DAYS = 90
/** What was collected on fewer days cannot tell what is new. */
const LEAST_KNOWN_DAYS = 14

/** Who was quoted most, with what they said last. */
export async function loadVoices(
  { context, selection, today, coverageOf }: History,
  { basis, quotes }: Comparison,
  counted: Map<number, SubjectCounts>,
  speakers: SubjectLabel[],
  outlets: OutletLabel[],
): Promise<Voice[]> {
  const quoted = speakers.flatMap((label) => {
    const own = counted.get(label.id)
    return own && own.quotes > 0 ? [{ label, own }] : []
  })
  const leading = quoted.sort((a, b) => b.own.quotes - a.own.quotes || a.label.id - b.label.id).slice(0, MOST_VOICES)
  const ids = leading.map(({ label }) => label.id)
  const before = { ...selection, from: addDays(selection.from, -FIRST_TIME_DAYS), to: addDays(selection.from, -1) }
  const [known, quoting] = [await listQuotingOutlets(context.db, ids, before), await listQuotingOutlets(context.db, ids, selection)]
  const weeks = listDays(addDays(selection.from, -HISTORY_DAYS), addDays(today, -1))
  const isKnown = (outletId: number) => weeks.filter((day) => isCollected(coverageOf(outletId, day))).length >= LEAST_KNOWN_DAYS
  const voices: Voice[] = []
  for (const { label, own } of leading) {
    const isFirstIn = ({ id }: OutletLabel) => quoting.has(`${label.id} ${id}`) && !known.has(`${label.id} ${id}`) && isKnown(id)
    const compared = quotes.get(label.id)
    voices.push({
      label,
      quotes: own.quotes,
      outlets: own.quoting_outlets,
      compared: basis === null ? null : { now: compared?.now ?? 0, usual: compared?.usual ?? 0 },
      firstIn: outlets.filter(isFirstIn),
      newest: await findNewest(context.db, label.id, selection, outlets),
    })
  }
  return voices
}

async function findNewest(
  db: History['context']['db'],
  subjectId: number,
  selection: History['selection'],
  outlets: OutletLabel[],
): Promise<Voice['newest']> {
  const [article] = await listSubjectArticles(db, subjectId, selection, { found: 'quoted', before: null, limit: 1 })
  const outlet = outlets.find((one) => one.id === article?.outlet_id)
  if (!article || !outlet) return null
  const { sentences } = pickSentences({ ...article, mentions: [] })
  const [sentence] = sentences
  return sentence ? { articleId: article.id, outlet, sentence } : null
}

/** Who is usually quoted on such days, and was not. */
export async function loadSilent(
  { context, selection }: History,
  { quotes, usualQuotes }: Comparison,
  counted: Map<number, SubjectCounts>,
  speakers: SubjectLabel[],
): Promise<SilentVoice[]> {
  const labels = new Map(speakers.map((label) => [label.id, label]))
  const quoted = new Set([...counted].flatMap(([id, own]) => (own.quotes > 0 ? [id] : [])))
  const silent = findSilent(quoted, quotes, usualQuotes)
    .filter(({ subjectId }) => labels.has(subjectId))
    .slice(0, MOST_SILENT)
  const ids = silent.map(({ subjectId }) => subjectId)
  const lastDays = await findLastQuotedDays(context.db, ids, selection.outletIds, selection.from)
  return silent.map(({ subjectId, usual, isSmall }) => ({
    ...{ label: labels.get(subjectId)!, usual, isSmall },
    lastDay: lastDays.get(subjectId) ?? null,
  }))
}

/** A name that is quoted, is nobody's subject, and stands in no stored quote of a day before. */
export type NewName = Omit<QuotedName, 'newest'> & { words: string; articleId: number; at: number }

/** Null where the newsroom is too young to say which names are new. */
export async function loadNewNames({ context, selection, totals }: History): Promise<NewName[] | null> {
  const earlier = new Set(totals.flatMap(({ day }) => (day < selection.from ? [day] : [])))
  if (earlier.size < LEAST_KNOWN_DAYS) return null
  const names = await listNewNames(context.db, selection, MOST_NAMES)
  return names.map(({ newest, ...counts }) => ({
    ...counts,
    words: composeText(newest).text.slice(newest.start, newest.end),
    articleId: newest.articleId,
    at: newest.start,
  }))
}
