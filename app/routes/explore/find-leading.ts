import type { AppLoadContext } from '@remix-run/node'
import type { Db } from '#db/connection.ts'
import { listSubjectsByArticles } from '#db/queries/listed-counts.ts'
import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import type { LoadedQuestion } from '../../filters/load-question.ts'

const LEADING = 6
/** Who leads over many days is the same from click to click; names alone are shown, and no number. */
const KEPT_MS = 60_000
const MOST_KEPT = 50

type Kept = { at: number; ids: Promise<number[]> }
const keptOf = new WeakMap<Db, Map<string, Kept>>()

/** The speakers and topics with most articles in these days and outlets, that are not chosen yet. As it was up to a minute ago. */
export async function findLeading(context: AppLoadContext, { question, selection, chosen }: LoadedQuestion, labels: SubjectLabel[]) {
  const { from, to } = question.filter
  if (selection.days === 'undated') return []
  const labelOf = new Map(labels.map((label) => [label.id, label]))
  return (await listLeaders(context, { outletIds: chosen.map(({ id }) => id), from, to }))
    .flatMap((id) => labelOf.get(id) ?? [])
    .filter(({ slug }) => !question.subjects.includes(slug))
    .slice(0, LEADING)
}

function listLeaders({ db, now }: AppLoadContext, asked: { outletIds: number[]; from: string; to: string }): Promise<number[]> {
  const kept = keptOf.get(db) ?? new Map<string, Kept>()
  keptOf.set(db, kept)
  const [key, at] = [JSON.stringify(asked), now()]
  const known = kept.get(key)
  if (known && at - known.at >= 0 && at - known.at < KEPT_MS) return known.ids
  if (kept.size >= MOST_KEPT) kept.clear()
  const ids = listSubjectsByArticles(db, null, asked)
  kept.set(key, { at, ids })
  ids.catch(() => kept.delete(key))
  return ids
}
