import type { LoaderFunctionArgs } from '@remix-run/node'
import { listSubjectLabels } from '#db/queries/subject-labels.ts'
import { readLocale } from '../../i18n/locale.ts'
import { requireReader } from '../../session/reader.ts'

/** The names of the subjects in the reader's language, which a field for a name offers. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const { language } = readLocale(request)
  return { names: (await listSubjectLabels(context.db)).map((label) => label[`name_${language}`]) }
}
