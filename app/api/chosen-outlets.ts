import type { AppLoadContext } from '@remix-run/node'
import { listOutlets } from '#db/queries/outlets.ts'
import { labelOutlet, type OutletLabel } from '../filters/load-selection.ts'

/** The outlets that a program asks for by slug and language, by their ids. Throws 404 with the slug that is nobody's. */
export async function findChosen(
  { db }: AppLoadContext,
  { outlet: slugs, language }: { outlet: string[]; language?: 'ar' | 'fa' | undefined },
): Promise<Map<number, OutletLabel>> {
  const all = (await listOutlets(db)).map(labelOutlet)
  const unknown = slugs.find((slug) => !all.some((one) => one.slug === slug))
  if (unknown !== undefined) throw Response.json({ error: `There is no outlet "${unknown}"`, where: 'outlet' }, { status: 404 })
  const chosen = all.filter((one) => (slugs.length === 0 || slugs.includes(one.slug)) && (!language || one.language === language))
  return new Map(chosen.map((one) => [one.id, one]))
}
