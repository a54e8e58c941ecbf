import { createHash } from 'node:crypto'
import { type AppLoadContext, redirect } from '@remix-run/node'
import { fold } from '#analysis/fold.ts'
import { readSubject } from '#catalog/subjects/read-subject.ts'
import type { Db } from '#db/connection.ts'
import { type Actor, insertAudit } from '#db/queries/audit.ts'
import { findEditedSubject, sumCountsOfSubject } from '#db/queries/subject-edits.ts'
import { saveSubject } from '#db/queries/subjects.ts'
import { listOutletLabels } from '../filters/load-selection.ts'
import { type Preview, previewSubject } from './preview-subject.ts'
import { readValues, type SubjectValues, toInput, toValues, toValuesProblems, type ValuesProblem } from './subject-values.ts'
import { switchSubject } from './switch-subject.ts'

type Kind = 'topic' | 'speaker'

/** What a form that was sent is answered with where it leads nowhere else. */
export type SentForm = { values: SubjectValues; problems: ValuesProblem[]; preview: Preview | null }

/** Slugs that are addresses of ours. */
const RESERVED = new Set(['new'])
const LONGEST_SLUG = 60

/** The form of a subject that is to be: empty, or with a query or name that another page sent along. */
export function beginSubject(kind: Kind, params: URLSearchParams): SubjectValues {
  const values = toValues(kind, {})
  const name = (params.get('name') ?? '').slice(0, 200)
  return {
    ...values,
    query: (params.get('query') ?? '').slice(0, 4_000),
    names: name === '' ? values.names : { en: name, ar: name, fa: name },
  }
}

/** The form of a stored subject, and what would go with it. Throws 404 where there is none of that kind. */
export async function loadEditedSubject({ db }: AppLoadContext, kind: Kind, slug: string) {
  const subject = await findEditedSubject(db, slug)
  if (!subject || subject.kind !== kind || subject.deletedAt !== null) throw new Response(null, { status: 404 })
  const { definition, ...label } = subject
  return { subject: label, values: toValues(kind, definition), counts: await sumCountsOfSubject(db, subject.id) }
}

/** The preview of a form as it stands, or what is wrong with it. A query needs no name yet; where neither is typed, there is nothing to say. */
export async function previewForm({ db }: AppLoadContext, form: FormData): Promise<SentForm> {
  const values = readValues(form.get('kind') === 'speaker' ? 'speaker' : 'topic', form)
  const hasName = Object.values(values.names).some((name) => name !== '')
  if (!hasName && values.query === '') return { values, problems: [], preview: null }
  const names = hasName ? values.names : { en: 'draft', ar: 'draft', fa: 'draft' }
  const { definition, problems } = readSubject(toInput({ ...values, names }, String(form.get('slug') ?? 'draft')))
  if (problems) return { values, problems: toValuesProblems(values, problems), preview: null }
  const outlets = await listOutletLabels(db)
  return { values, problems: [], preview: await previewSubject(db, definition, outlets) }
}

/** Does what the form asks: shows its preview, saves it, switches or deletes the subject. `slug` null: a new one. */
export async function actOnSubjectForm(
  context: AppLoadContext,
  actor: Actor,
  { kind, slug }: { kind: Kind; slug: string | null },
  form: FormData,
) {
  const asked = form.get('do')
  if (asked === 'preview') return previewForm(context, form)
  if (slug !== null && asked !== 'save') return switchSubject(context, actor, slug, form)
  const values = readValues(kind, form)
  const { definition, problems } = readSubject(toInput(values, slug ?? (await chooseSlug(context.db, values))))
  if (problems) return { values, problems: toValuesProblems(values, problems), preview: null } satisfies SentForm
  await context.db.transaction().execute(async (trx) => {
    const outcome = await saveSubject(trx, definition, 'user', context.now())
    if (outcome === 'kept') return
    const action = outcome === 'added' ? 'add-subject' : 'change-subject'
    await insertAudit(trx, actor, { action, target: definition.names.en, detail: { slug: definition.slug } }, context.now())
  })
  throw redirect(`/${kind}s/${definition.slug}`)
}

/** The English name in Latin letters and hyphens, else a short print of the name; with a number behind it where another subject has it. */
async function chooseSlug(db: Db, { names }: SubjectValues): Promise<string> {
  const name = names.en || names.ar || names.fa
  const latin = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST_SLUG)
  const base = latin === '' ? `name-${createHash('sha256').update(fold(name)).digest('hex').slice(0, 10)}` : latin
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (!RESERVED.has(slug) && !(await findEditedSubject(db, slug))) return slug
  }
}
