import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What docs/operate.md tells an operator to set, as a server takes it: `name=value`. */
export function readOperatedSettings(): string[] {
  const lines = readFileSync(join(import.meta.dirname, '../../deploy/postgresql.conf'), 'utf8').split('\n')
  return lines.filter((line) => /^\w+ = /.test(line)).map((line) => line.replace(' = ', '='))
}
