import { type RawBuilder, sql } from 'kysely'
import { plainly } from '../dialects/words.ts'

/**
 * Whether a column's number is one of some, of which there is at least one; without any index of its own. Numbers in a row, as those of all outlets mostly are, are compared with
 * the first and the last: to look half a million rows up in a list takes as long as to read them.
 */
export function among(column: string, ids: number[]): RawBuilder<boolean> {
  const plain = plainly(sql.ref(column))
  const [low, high] = [Math.min(...ids), Math.max(...ids)]
  return high - low + 1 === new Set(ids).size
    ? sql<boolean>`${plain} between ${low} and ${high}`
    : sql<boolean>`${plain} in (${sql.join(ids)})`
}
