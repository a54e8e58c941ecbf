import '../../i18n/desk-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { subjectTitle } from '../../i18n/subject-title.ts'
import { requireReader } from '../../session/reader.ts'
import { EditPage } from '../../subjects/edit-page.tsx'
import { actOnSubjectForm, loadEditedSubject } from '../../subjects/edit-subject.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireReader(request, context, 'editor')
  return loadEditedSubject(context, 'topic', String(params.slug))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  return actOnSubjectForm(context, reader, { kind: 'topic', slug: String(params.slug) }, await request.formData())
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => subjectTitle(matches, data?.subject)

export default function EditTopic() {
  const sent = useActionData<typeof action>()
  return <EditPage page={useLoaderData<typeof loader>()} sent={sent ?? null} />
}
