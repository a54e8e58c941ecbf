import { type AppLoadContext, redirect } from '@remix-run/node'
import { type Actor, insertAudit } from '#db/queries/audit.ts'
import { deleteSubject, findEditedSubject, setSubjectEnabled } from '#db/queries/subject-edits.ts'

const actions = ['switch-on', 'switch-off', 'delete', 'restore'] as const

/** Switches a subject on or off, deletes it, or brings it back, as the form's `do` says; leads to the list of subjects. Throws 400 or 404 where it cannot. */
export async function switchSubject({ db, now }: AppLoadContext, actor: Actor, slug: string, form: FormData): Promise<never> {
  const asked = actions.find((one) => one === form.get('do'))
  if (!asked) throw new Response(null, { status: 400 })
  const subject = await findEditedSubject(db, slug)
  if (!subject) throw new Response(null, { status: 404 })
  await db.transaction().execute(async (trx) => {
    if (asked === 'delete') await deleteSubject(trx, subject.id, now())
    else await setSubjectEnabled(trx, subject.id, asked !== 'switch-off')
    await insertAudit(trx, actor, { action: `${asked}-subject`, target: subject.name_en, detail: { slug } }, now())
  })
  throw redirect('/subjects')
}
