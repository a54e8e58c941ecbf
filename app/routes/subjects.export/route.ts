import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeSubjectCsv } from '#catalog/subjects/subject-csv.ts'
import { listEditedSubjects } from '#db/queries/subject-edits.ts'
import { requireReader } from '../../session/reader.ts'

/** All subjects but the deleted ones as a file: `?as=csv`, else JSON; `?kind=topic` or `speaker` for those alone. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const params = new URL(request.url).searchParams
  const kind = params.get('kind')
  const definitions = (await listEditedSubjects(context.db))
    .filter((subject) => subject.deletedAt === null && (kind === null || subject.kind === kind))
    .map(({ definition }) => definition)
  const isCsv = params.get('as') === 'csv'
  return new Response(isCsv ? writeSubjectCsv(definitions) : `${JSON.stringify(definitions, null, 1)}\n`, {
    headers: {
      'Content-Type': `${isCsv ? 'text/csv' : 'application/json'}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="rasad-subjects.${isCsv ? 'csv' : 'json'}"`,
    },
  })
}
