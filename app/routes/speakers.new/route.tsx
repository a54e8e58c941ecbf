import '../../i18n/desk-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { actOnSubjectForm, beginSubject } from '../../subjects/edit-subject.ts'
import { SubjectForm } from '../../subjects/subject-form.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'editor')
  return beginSubject('speaker', new URL(request.url).searchParams)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  return actOnSubjectForm(context, reader, { kind: 'speaker', slug: null }, await request.formData())
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'subjectForm.new.speaker')

export default function NewSpeaker() {
  const values = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { t } = useLocale()
  return (
    <>
      <h1>{t('subjectForm.new.speaker')}</h1>
      <SubjectForm values={sent?.values ?? values} slug={null} problems={sent?.problems ?? []} preview={sent ?? null} />
    </>
  )
}
