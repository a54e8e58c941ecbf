import type { LoaderFunctionArgs } from '@remix-run/node'
import { listOutlets } from '#db/queries/outlets.ts'
import { listSubjectLabels } from '#db/queries/subject-labels.ts'
import { labelOutlet } from '../../filters/load-selection.ts'
import { requireReader } from '../../session/reader.ts'

/** Everything that the palette leads to beside the pages: subjects and outlets by all their names. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const [subjects, outlets] = await Promise.all([listSubjectLabels(context.db), listOutlets(context.db)])
  return { subjects, outlets: outlets.map((outlet) => labelOutlet(outlet)).map(({ slug, name, names }) => ({ slug, name, names })) }
}
