import type { AppLoadContext } from '@remix-run/node'
import { fold } from '#analysis/fold.ts'
import { listSubjectLabels } from '#db/queries/subject-labels.ts'

/**
 * The address with what was typed into the box (`add`, several times where it was typed fast) chosen: the subject of exactly that name in any of the three languages,
 * else a query. Null where nothing was typed.
 */
export async function addTerm(request: Request, { db }: AppLoadContext): Promise<string | null> {
  const { pathname, searchParams } = new URL(request.url)
  if (!searchParams.has('add')) return null
  const all = searchParams.getAll('add').map((one) => one.trim())
  searchParams.delete('add')
  const labels = await listSubjectLabels(db)
  for (const typed of all.filter((one) => one !== '')) {
    const key = fold(typed)
    const subject = labels.find(({ name_en, name_ar, name_fa }) => [name_en, name_ar, name_fa].some((name) => fold(name) === key))
    const [name, value] = subject ? ['subject', subject.slug] : ['q', typed]
    if (!searchParams.getAll(name).includes(value)) searchParams.append(name, value)
  }
  return `${pathname}?${searchParams}`
}
