import { outletSchema } from './definition.ts'

/** One thing that two definitions say differently. `path`: the field, then what stands below it; null: it says nothing there. */
export type Difference = { path: string[]; before: string | null; after: string | null }

/** What differs between two definitions, in the order of their fields. Lists are compared by what their items are (an address, a day), not by their place. */
export function compareDefinitions(before: unknown, after: unknown): Difference[] {
  const [old, young] = [flatten(complete(before)), flatten(complete(after))]
  return [...new Set([...young.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), young.get(key)]
    if (was?.value === is?.value) return []
    return [{ path: (is ?? was)!.path, before: was?.value ?? null, after: is?.value ?? null }]
  })
}

type Leaf = { path: string[]; value: string }

/** What has a default and was left out is as if it were written. */
function complete(definition: unknown): unknown {
  const read = outletSchema.safeParse(definition)
  return read.success ? read.data : definition
}

function flatten(value: unknown, path: string[] = [], leaves = new Map<string, Leaf>()): Map<string, Leaf> {
  if (value === null || value === undefined || value === '') return leaves
  if (Array.isArray(value)) for (const one of value) flatten(one, [...path, nameItem(one)], leaves)
  else if (typeof value === 'object') for (const [key, inner] of Object.entries(value)) flatten(inner, [...path, key], leaves)
  else leaves.set(JSON.stringify(path), { path, value: String(value) })
  return leaves
}

/** What tells an item of a list from the others: its address, the day that it began, or itself. */
function nameItem(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item)
  if ('url' in item) return String(item.url)
  return 'since' in item && item.since !== null ? String(item.since) : ''
}
