import type { DataTable, Plate } from './plate.ts'

/** A number; null is a gap, `absent` a row that was or is not there. */
export type Compared = number | null | 'absent'
/** A number that is not what it was. */
export type Change = { label: string; before: Compared; now: Compared }

/** What has changed between two makings of one figure: its numbers in the order of the newer one, and what must be known of it. */
export function comparePlates(past: Plate, present: Plate): { numbers: Change[]; of: number; newNotes: string[]; goneNotes: string[] } {
  const [before, now] = [byKey(past.table), byKey(present.table)]
  const keys = new Set([...now.keys(), ...before.keys()])
  const numbers = [...keys].flatMap((key): Change[] => {
    const [old, fresh] = [before.get(key), now.get(key)]
    const [was, is] = [old, fresh].map((row): Compared => (row ? row.value : 'absent'))
    return was === is ? [] : [{ label: (fresh ?? old)!.label, before: was ?? null, now: is ?? null }]
  })
  return {
    numbers,
    of: keys.size,
    newNotes: present.notes.filter((note) => !past.notes.includes(note)),
    goneNotes: past.notes.filter((note) => !present.notes.includes(note)),
  }
}

function byKey({ rows }: DataTable): Map<string, DataTable['rows'][number]> {
  return new Map(rows.map((row) => [row.key, row]))
}
