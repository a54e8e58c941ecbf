import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SubjectPage } from '../../components/subject-page.tsx'
import { loadSubjectPage } from '../../figures/load-subject-page.ts'
import { subjectTitle } from '../../i18n/subject-title.ts'
import { requireReader } from '../../session/reader.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return loadSubjectPage(request, context, 'speaker', String(params.slug))
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => subjectTitle(matches, data?.subject)

export default function Speaker() {
  return <SubjectPage page={useLoaderData<typeof loader>()} />
}
