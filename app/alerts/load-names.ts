import type { AppLoadContext } from '@remix-run/node'
import { listOutlets } from '#db/queries/outlets.ts'
import { listSubjectLabels } from '#db/queries/subject-labels.ts'
import { labelOutlet } from '../filters/load-selection.ts'
import type { Names } from './tell-evidence.ts'

/** The names of all subjects and outlets, in every language. */
export async function loadNames({ db }: AppLoadContext): Promise<Names> {
  return { subjects: await listSubjectLabels(db), outlets: (await listOutlets(db)).map((outlet) => labelOutlet(outlet)) }
}
