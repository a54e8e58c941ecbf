import type { AppLoadContext } from '@remix-run/node'
import { findSubjectLabel, type SubjectLabel } from '#db/queries/subject-labels.ts'

/** The subject of a slug. Throws 404 with words where there is none. */
export async function findSubjectOf({ db }: AppLoadContext, slug: string): Promise<SubjectLabel> {
  const subject = await findSubjectLabel(db, slug)
  if (!subject) throw Response.json({ error: `There is no subject "${slug}"`, where: 'subject' }, { status: 404 })
  return subject
}
