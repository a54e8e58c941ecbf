import type { PageStore } from './page-store.ts'
import { isWhole } from './stored-name.ts'

type StoredPage = { id: number; url: string; stored_as: string }

/** The codes of errors: of a page whose bytes its store no longer has, or has damaged; of a store that cannot be asked for now. */
const LOST = 'RASAD_PAGE_LOST'
const UNREACHED = 'RASAD_PAGE_STORE_UNREACHED'

/** Reads the bytes of a page that was carried to a store, and proves them whole. Throws, naming the page and the store; `isLost` tells whether asking again would help. */
export async function readStored(store: PageStore | null, { id, url, stored_as }: StoredPage): Promise<Uint8Array> {
  const page = `Cannot read the archived page ${id} (${url})`
  if (!store) throw failure(UNREACHED, `${page}: it lies in a store of old pages as ${stored_as}, and RASAD_PAGE_STORE names none`)
  const bytes = await store.get(stored_as).catch((cause) => {
    throw failure(UNREACHED, `${page}: ${store.name} does not give ${stored_as}: ${cause instanceof Error ? cause.message : cause}`, cause)
  })
  if (!bytes) throw failure(LOST, `${page}: ${store.name} no longer has ${stored_as}`)
  if (!isWhole(stored_as, bytes)) throw failure(LOST, `${page}: its bytes are damaged, ${store.name} has something else under ${stored_as}`)
  return bytes
}

/** Whether a page could not be read because its store has it no more, and not because the store cannot be reached for now. */
export function isLost(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === LOST
}

/** Whether a page could not be read because its store cannot be asked for now. */
export function isUnreached(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === UNREACHED
}

function failure(code: string, message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { code })
}
