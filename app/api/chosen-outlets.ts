import type { AppLoadContext } from '@remix-run/node'
import { type Groups, isInGroups } from '../filters/groups.ts'
import { listOutletLabels, type OutletLabel } from '../filters/load-selection.ts'

/** As an address says it; see app/filters/groups.ts. */
export type AskedOutlets = {
  outlet: string[]
  language?: 'ar' | 'fa' | undefined
  country?: string[]
  ownership?: Groups['ownership']
  owner?: string[]
  tag?: string[]
}

/** The outlets that a program asks for by slug, language and group, by their ids. Throws 404 with the slug that is nobody's. */
export async function findChosen(
  { db }: AppLoadContext,
  { outlet: slugs, language, ...groups }: AskedOutlets,
): Promise<Map<number, OutletLabel>> {
  const all = await listOutletLabels(db)
  const unknown = slugs.find((slug) => !all.some((one) => one.slug === slug))
  if (unknown !== undefined) throw Response.json({ error: `There is no outlet "${unknown}"`, where: 'outlet' }, { status: 404 })
  const { country: countries = [], ownership = [], owner: owners = [], tag: tags = [] } = groups
  const chosen = all
    .filter((one) => (slugs.length === 0 || slugs.includes(one.slug)) && (!language || one.language === language))
    .filter((one) => isInGroups(one, { countries, ownership, owners, tags }))
  return new Map(chosen.map((one) => [one.id, one]))
}
