import type { AppLoadContext } from '@remix-run/node'
import { findSubjectLabel } from '#db/queries/subject-labels.ts'

/** The id of the subject that a rule is about; null where it is gone or switched off. */
export async function findSubjectId({ db }: AppLoadContext, slug: string): Promise<number | null> {
  return (await findSubjectLabel(db, slug))?.id ?? null
}
