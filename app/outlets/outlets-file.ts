import { generateOpml } from 'feedsmith'
import { z } from 'zod'
import type { OutletDefinition } from '#catalog/definition.ts'
import { checkDefinition, type DefinitionProblem } from './check-definition.ts'
import { readTags } from './tags.ts'

/** An outlet as a file holds it: what it is, the readers' tags, and whether it is collected. */
export type FiledOutlet = { definition: OutletDefinition; tags: string[]; enabled: boolean }

/** What is wrong in a file: `slug` of the outlet that it is wrong with, or its place in the list. */
export type FileProblem = DefinitionProblem & { slug: string }

const filed = z.strictObject({ definition: z.unknown(), tags: z.array(z.string()).default([]), enabled: z.boolean().default(false) })
/** Also what import-outlets takes: definitions alone, in a list or by itself. */
const file = z.array(z.unknown()).or(z.record(z.string(), z.unknown()).transform((one): unknown[] => [one]))

const MOST_OUTLETS = 2_000
export const LARGEST_BYTES = 8_000_000

/** Outlets as a JSON file; `readOutletsFile` gives exactly them back. */
export function writeOutletsFile(outlets: FiledOutlet[]): string {
  return `${JSON.stringify(outlets, null, 1)}\n`
}

/** Reads a JSON file of outlets, or of definitions alone; either all of it is right, or it is said what is not. */
export function readOutletsFile(text: string): { outlets: FiledOutlet[] } | { problems: FileProblem[] } {
  const list = readList(text)
  if (!list) return { problems: [{ slug: '', path: '', wrong: 'not-a-list', given: '' }] }
  const outlets: FiledOutlet[] = []
  const problems: FileProblem[] = []
  for (const [at, entry] of list.entries()) {
    const one = filed.safeParse(isBare(entry) ? { definition: entry } : entry)
    const slug = nameOf(entry) ?? `#${at + 1}`
    const checked = one.success
      ? checkDefinition(one.data.definition, null)
      : { problems: [{ path: '', wrong: 'type' as const, given: slug }] }
    if (checked.problems) problems.push(...checked.problems.map((problem) => ({ slug, ...problem })))
    else if (outlets.some(({ definition }) => definition.slug === slug)) problems.push({ slug, path: 'slug', wrong: 'twice', given: slug })
    else if (one.success)
      outlets.push({ definition: checked.definition, tags: readTags(one.data.tags.join('\n')), enabled: one.data.enabled })
  }
  return problems.length > 0 ? { problems } : { outlets }
}

function readList(text: string): unknown[] | null {
  try {
    const list = file.safeParse(JSON.parse(text))
    return list.success && list.data.length > 0 && list.data.length <= MOST_OUTLETS ? list.data : null
  } catch {
    return null // no JSON: the page says so
  }
}

function isBare(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'slug' in entry
}

function nameOf(entry: unknown): string | undefined {
  const { slug, definition } = (entry ?? {}) as { slug?: unknown; definition?: { slug?: unknown } | null }
  const found = slug ?? definition?.slug
  return typeof found === 'string' ? found : undefined
}

/** Outlets as an OPML file for other readers: the first feed of each, its home and its tags. What no other reader knows (selectors, pace) is not in it. */
export function writeOpml(outlets: FiledOutlet[], title: string): string {
  const outlines = outlets.map(({ definition: { name, home, feeds, language }, tags }) => ({
    text: name,
    title: name,
    ...(feeds[0] ? { type: 'rss', xmlUrl: feeds[0].url } : { type: 'link' }),
    htmlUrl: home,
    language,
    ...(tags.length > 0 ? { category: tags.join(',') } : {}),
  }))
  return generateOpml({ head: { title }, body: { outlines } })
}
