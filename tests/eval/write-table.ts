import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** `npm run eval | node tests/eval/write-table.ts` puts the table that eval printed into docs/accuracy.md. */
const file = resolve(import.meta.dirname, '../../docs/accuracy.md')
const table = readFileSync(0, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .join('\n')
const page = readFileSync(file, 'utf8')
const [before, rest] = page.split('<!-- eval:begin -->')
const after = rest?.split('<!-- eval:end -->')[1]
if (table === '' || before === undefined || after === undefined)
  throw new Error('Cannot write the table: eval printed none, or docs/accuracy.md has lost its marks')
const today = new Date().toISOString().slice(0, 10)
writeFileSync(
  file,
  `${before.replace(/on \d{4}-\d{2}-\d{2}\.\n\n$/u, `on ${today}.\n\n`)}<!-- eval:begin -->\n${table}\n<!-- eval:end -->${after}`,
)
