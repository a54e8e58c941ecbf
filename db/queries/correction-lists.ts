import type { Db } from '../connection.ts'
import type { StoredCorrection } from './corrections.ts'
import type { SubjectLabel } from './subject-labels.ts'

/** A correction as lists show it. `wasName`: the speaker whom the rules had named; `isAsleep`: its words or finding are not in the article now. */
export type ListedCorrection = Pick<
  StoredCorrection,
  'id' | 'article_id' | 'target' | 'exact' | 'start' | 'verdict' | 'name' | 'corrected_at'
> & {
  title: string
  outlet_id: number
  wasSubject: SubjectLabel | null
  wasName: string | null
  isSubject: SubjectLabel | null
  isAsleep: boolean
}

/** The newest corrections of all articles, of one, or those that took findings from a subject or gave it some. */
export async function listCorrections(
  db: Db,
  { articleId, subjectId, limit }: { articleId?: number; subjectId?: number; limit: number },
): Promise<ListedCorrection[]> {
  let query = db
    .selectFrom('correction')
    .innerJoin('article', 'article.id', 'correction.article_id')
    .selectAll('correction')
    .select(['article.title', 'article.outlet_id'])
  if (articleId !== undefined) query = query.where('correction.article_id', '=', articleId)
  if (subjectId !== undefined) {
    query = query.where((where) =>
      where.or([where('correction.wrong_subject_id', '=', subjectId), where('correction.subject_id', '=', subjectId)]),
    )
  }
  const rows = await query.orderBy('correction.corrected_at', 'desc').orderBy('correction.id', 'desc').limit(limit).execute()
  const labels = await findLabels(db, [...new Set(rows.flatMap((row) => [row.wrong_subject_id ?? [], row.subject_id ?? []].flat()))])
  return rows.map(({ prefix: _, suffix: __, found, wrong_subject_id, subject_id, ...row }) => ({
    ...row,
    wasSubject: labels.get(wrong_subject_id ?? 0) ?? null,
    wasName: found === null ? null : ((JSON.parse(found) as { speakerName?: string | null }).speakerName ?? null),
    isSubject: labels.get(subject_id ?? 0) ?? null,
    isAsleep: found === null && (row.target === 'quote' || row.verdict !== 'subject'),
  }))
}

async function findLabels(db: Db, ids: number[]): Promise<Map<number, SubjectLabel>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('subject')
    .select(['id', 'slug', 'kind', 'name_en', 'name_ar', 'name_fa'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
