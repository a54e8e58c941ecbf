import { parseOpml } from 'feedsmith'

export type OpmlEntry = { title: string; address: string }

/** More than a reader keeps; a longer list is cut. */
const MOST_ENTRIES = 500
const LARGEST_BYTES = 2_000_000

/** The sites and feeds of an OPML file, folders opened. Null where the file is none, or too large. */
export async function readOpml(file: unknown): Promise<OpmlEntry[] | null> {
  if (!(file instanceof Blob) || file.size === 0 || file.size > LARGEST_BYTES) return null
  try {
    return collect(parseOpml(await file.text()).body?.outlines ?? []).slice(0, MOST_ENTRIES)
  } catch {
    return null // no OPML: the page says so
  }
}

type Outline = { text?: string; title?: string; htmlUrl?: string; xmlUrl?: string; outlines?: Outline[] }

function collect(outlines: Outline[]): OpmlEntry[] {
  return outlines.flatMap((one) => {
    const address = one.htmlUrl ?? one.xmlUrl
    const own = address && /^https?:\/\//.test(address) ? [{ title: one.title ?? one.text ?? address, address }] : []
    return [...own, ...collect(one.outlines ?? [])]
  })
}
