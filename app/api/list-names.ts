import type { AppLoadContext } from '@remix-run/node'
import { listSubjectLabels } from '#db/queries/subject-labels.ts'
import { findChosen } from './chosen-outlets.ts'
import type { Page } from './page.ts'

/** All outlets: they are few enough for one page. */
export async function listOutletsPage(_request: Request, context: AppLoadContext): Promise<Page<'outlets'>> {
  const outlets = await findChosen(context, { outlet: [] })
  const items = [...outlets.values()].map(({ slug, name, names, language, country, ownership, owner, tags, timeZone, isVerified }) => ({
    ...{ slug, name, names, language, country, ownership, owner, tags },
    time_zone: timeZone,
    verified: isVerified,
  }))
  return { items, next: null }
}

/** All topics and speakers that are counted. */
export async function listSubjectsPage(_request: Request, { db }: AppLoadContext): Promise<Page<'subjects'>> {
  const labels = await listSubjectLabels(db)
  const items = labels.map(({ slug, kind, name_en: en, name_ar: ar, name_fa: fa }) => ({ slug, kind, names: { en, ar, fa } }))
  return { items, next: null }
}
