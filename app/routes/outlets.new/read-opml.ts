import { parseOpml } from 'feedsmith'
import type { Db } from '#db/connection.ts'
import { listOutlets } from '#db/queries/outlets.ts'

/** `slug`: it is here already, under this short name; null: it is not. */
export type OpmlEntry = { title: string; address: string; slug: string | null }

/** More than a reader keeps; a longer list is cut. */
const MOST_ENTRIES = 500
const LARGEST_BYTES = 2_000_000

/** The sites and feeds of an OPML file, folders opened, each site once. Null where the file is none, or too large. */
export async function readOpml(db: Db, file: unknown): Promise<OpmlEntry[] | null> {
  if (!(file instanceof Blob) || file.size === 0 || file.size > LARGEST_BYTES) return null
  const sites = readSites(await file.text())
  if (!sites) return null
  const known = new Map(
    (await listOutlets(db)).map(({ slug, definition }) => [hostOf((JSON.parse(definition) as { home: string }).home), slug]),
  )
  const once = new Map(sites.map((site) => [site.address, site]))
  return [...once.values()].slice(0, MOST_ENTRIES).map((site) => ({ ...site, slug: known.get(hostOf(site.address)) ?? null }))
}

type Site = Omit<OpmlEntry, 'slug'>

function readSites(text: string): Site[] | null {
  try {
    return collect(parseOpml(text).body?.outlines ?? [])
  } catch {
    return null // no OPML: the page says so
  }
}

/** With its port: several sites of one machine are several. */
function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '')
}

type Outline = { text?: string; title?: string; htmlUrl?: string; xmlUrl?: string; outlines?: Outline[] }

function collect(outlines: Outline[]): Site[] {
  return outlines.flatMap((one) => {
    const address = one.htmlUrl ?? one.xmlUrl
    const own =
      address && /^https?:\/\//.test(address) && URL.canParse(address) ? [{ title: one.title ?? one.text ?? address, address }] : []
    return [...own, ...collect(one.outlines ?? [])]
  })
}
