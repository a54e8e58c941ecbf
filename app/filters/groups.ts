import { type OwnershipKind, ownershipKinds } from '#catalog/ownership.ts'

/** What stands for outlets of which a group's name is not known, or that have no tag. */
export const NOBODY = 'none'

/**
 * Groups of outlets, as addresses say them: codes of countries, whose an outlet is, its owner, the readers' tags. An outlet is chosen where it fits each list that is not
 * empty; it fits a list by any of its entries.
 */
export type Groups = { countries: string[]; ownership: (OwnershipKind | typeof NOBODY)[]; owners: string[]; tags: string[] }

/** The name of each list in an address. */
export const groupParameters = { countries: 'country', ownership: 'ownership', owners: 'owner', tags: 'tag' } as const satisfies Record<
  keyof Groups,
  string
>

const LONGEST_NAME = 200
const MOST_NAMES = 50

/** Reads the groups that an address asks for; what cannot be understood is as if it were not there. */
export function readGroups(params: URLSearchParams): Groups {
  const names = (name: string) =>
    [...new Set(params.getAll(name))].filter((one) => one !== '' && one.length <= LONGEST_NAME).slice(0, MOST_NAMES)
  return {
    countries: names(groupParameters.countries).filter((code) => code === NOBODY || /^[A-Z]{2}$/.test(code)),
    ownership: names(groupParameters.ownership).flatMap(
      (asked) => ([...ownershipKinds, NOBODY] as const).find((kind) => kind === asked) ?? [],
    ),
    owners: names(groupParameters.owners),
    tags: names(groupParameters.tags),
  }
}

/** Writes groups into the search part of an address. The reverse of `readGroups`. */
export function writeGroups(params: URLSearchParams, groups: Groups): void {
  for (const list of Object.keys(groupParameters) as (keyof Groups)[]) {
    for (const one of groups[list]) params.append(groupParameters[list], one)
  }
}

/** What of an outlet decides in which groups it is. */
export type Grouped = { country: string | null; ownership: OwnershipKind | null; owner: string | null; tags: string[] }

/** Whether an outlet is in every group that is asked for. */
export function isInGroups({ country, ownership, owner, tags }: Grouped, asked: Groups): boolean {
  const fits = (list: string[], names: string[]) =>
    list.length === 0 || (names.length === 0 ? list.includes(NOBODY) : names.some((name) => list.includes(name)))
  return (
    fits(asked.countries, country === null ? [] : [country]) &&
    fits(asked.ownership, ownership === null ? [] : [ownership]) &&
    fits(asked.owners, owner === null ? [] : [owner]) &&
    fits(asked.tags, tags)
  )
}

/** How many names are asked for. */
export function countGroups(groups: Groups): number {
  return (Object.keys(groupParameters) as (keyof Groups)[]).reduce((sum, list) => sum + groups[list].length, 0)
}
