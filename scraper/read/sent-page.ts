import type { OutletDefinition } from '#catalog/definition.ts'
import type { PageInHand } from './read-page.ts'

/** A page on its way to another thread. Its definition goes as text: an object of a hundred parts takes longer to send than its page takes to fetch. */
export type SentPage = Omit<PageInHand, 'definition' | 'bytes'> & { definition: string; bytes: Uint8Array<ArrayBuffer> }

const mostDefinitions = 200
const written = new WeakMap<OutletDefinition, string>()

/** The page with a copy of its bytes, which may be given away: the page is still needed here, and all of the buffer in which a view stands would be sent with it. */
export function writePage({ definition, bytes, ...page }: PageInHand): SentPage {
  const text = written.get(definition) ?? JSON.stringify(definition)
  written.set(definition, text)
  return { ...page, definition: text, bytes: new Uint8Array(bytes) }
}

/** Reads sent pages back, each definition once. */
export function openUnwriter(): (page: SentPage) => PageInHand {
  const definitions = new Map<string, OutletDefinition>()
  return ({ definition: text, ...page }) => {
    const definition = definitions.get(text) ?? (JSON.parse(text) as OutletDefinition)
    if (definitions.size >= mostDefinitions) definitions.clear()
    definitions.set(text, definition)
    return { ...page, definition }
  }
}
