import { fold } from '#analysis/fold.ts'
import type { Db } from '#db/connection.ts'
import { listSubjectLabels, type SubjectLabel } from '#db/queries/subject-labels.ts'

const MOST = 4
const SHORTEST = 3

/** Subjects that are named as what was typed, or by a name that holds it: they are counted already, with quotes, which a search is not. */
export async function suggestSubjects(db: Db, typed: string): Promise<SubjectLabel[]> {
  const words = fold(typed.replaceAll(/["«»“”]/gu, ' ')).trim()
  if (words.length < SHORTEST) return []
  const labels = await listSubjectLabels(db)
  return labels.filter((label) => namesOf(label).some((name) => ` ${name} `.includes(` ${words} `))).slice(0, MOST)
}

function namesOf({ name_en, name_ar, name_fa }: SubjectLabel): string[] {
  return [name_en, name_ar, name_fa].map(fold)
}
