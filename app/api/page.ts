import type { Endpoint, Item } from './shapes.ts'

/** A page of an endpoint's items, with the cursor of the next one. */
export type Page<E extends Endpoint> = { items: Item<E>[]; next: string | null }

export const USUAL_LIMIT = 100

/** The numbers of a cursor as `next` gave them; undefined where none was sent. Throws 400 where it is not one of ours. */
export function readNumbers(cursor: string | undefined, count: number): number[] | undefined {
  if (cursor === undefined) return undefined
  const numbers = cursor.split('.').map(Number)
  if (numbers.length === count && numbers.every(Number.isSafeInteger)) return numbers
  throw Response.json({ error: 'must be the `next` of another page', where: 'cursor' }, { status: 400 })
}

/** One more row than the limit was read: whether there is a next page. */
export function cutPage<Row>(rows: Row[], limit: number): { shown: Row[]; last: Row | undefined } {
  const shown = rows.slice(0, limit)
  return { shown, last: rows.length > limit ? shown.at(-1) : undefined }
}

/** Epoch milliseconds as programs read them. */
export function toIso(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString()
}
