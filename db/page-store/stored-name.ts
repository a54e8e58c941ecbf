import { createHash } from 'node:crypto'

const pattern = /^\d{4}-\d{2}\/\d{1,16}-([0-9a-f]{64})\.zst$/

/**
 * The name under which a page lies in a store: its month, its id and the SHA-256 of its bytes as they lie there. So the same page has the same name whoever writes it and however
 * often, what was restored from a backup never meets another page's bytes, and who reads knows whether they are whole.
 */
export function storedName(id: number, fetchedAt: number, bytes: Uint8Array): string {
  return `${new Date(fetchedAt).toISOString().slice(0, 7)}/${id}-${sha256(bytes)}.zst`
}

/** The SHA-256 that a name promises of its bytes. Throws where it is none of ours, and might lead out of the store. */
export function sha256OfName(name: string): string {
  const promised = pattern.exec(name)?.[1]
  if (promised === undefined) throw new Error(`Cannot look for ${JSON.stringify(name)}: it is no name of a stored page`)
  return promised
}

/** The name itself. Throws as `sha256OfName` does. */
export function requireStoredName(name: string): string {
  sha256OfName(name)
  return name
}

/** Whether bytes are those that were stored under this name. */
export function isWhole(name: string, bytes: Uint8Array): boolean {
  return sha256OfName(name) === sha256(bytes)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
