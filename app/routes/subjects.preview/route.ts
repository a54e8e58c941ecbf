import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { requireReader } from '../../session/reader.ts'
import { previewForm } from '../../subjects/edit-subject.ts'

/** What the form of a subject, as it stands, would find. Saves nothing. */
export async function action({ request, context }: ActionFunctionArgs) {
  await requireReader(request, context, 'editor')
  return previewForm(context, await request.formData())
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return redirect('/subjects')
}
