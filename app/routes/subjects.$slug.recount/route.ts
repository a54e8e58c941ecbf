import type { LoaderFunctionArgs } from '@remix-run/node'
import { findEditedSubject } from '#db/queries/subject-edits.ts'
import { requireReader } from '../../session/reader.ts'
import { findRecount } from '../../subjects/find-recount.ts'

/** How far the recount of a subject has come; null when it has ended. Asked every second while a page shows it. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const subject = await findEditedSubject(context.db, String(params.slug))
  if (!subject) throw new Response(null, { status: 404 })
  return { recount: await findRecount(context.db, subject) }
}
