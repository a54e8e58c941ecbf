import type { MoveProgress, Verdict } from '#db/move/move-data.ts'

const LINE_EVERY_MS = 2_000

/** Says how far a pass is, now and then: a line that is drawn anew on a terminal, lines in a pipe. */
export function sayProgress(out: NodeJS.WriteStream): (progress: MoveProgress) => void {
  let saidAt = performance.now()
  return ({ table, rows, total }) => {
    const isEnd = rows >= total
    if (!isEnd && performance.now() - saidAt < (out.isTTY ? 100 : LINE_EVERY_MS)) return
    saidAt = performance.now()
    const line = `${Math.floor((100 * rows) / Math.max(1, total))} % · ${rows} of ${total} rows · ${table}`
    out.write(out.isTTY ? `\r\u001b[2K${isEnd ? '' : line}` : `${line}\n`)
  }
}

/** What each table holds on both sides, a line each. */
export function describeVerdicts(verdicts: Verdict[]): string {
  const held = verdicts.filter(({ source, target }) => source.rows + target.rows > 0)
  const width = Math.max(...held.map(({ table }) => table.length), 5)
  return held.map(({ table, source, target }) => `${table.padEnd(width)}  ${describe(source)}  ${describe(target)}`).join('\n')
}

function describe({ rows, sha256 }: Verdict['source']): string {
  return `${String(rows).padStart(9)} ${sha256.slice(0, 12).padEnd(12)}`
}
