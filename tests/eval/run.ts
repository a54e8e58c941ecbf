import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { holdsFloor, jsonReport, tableReport } from './report.ts'
import type { EvalRow, EvalTask } from './task.ts'

/** `npm run eval [-- --json] [-- --errors] [-- --only task]` (a task is a file of tasks/): how often the product agrees with the gold. Ends with code 1 where a floor is missed. */
const { values } = parseArgs({
  options: { json: { type: 'boolean' }, errors: { type: 'boolean' }, only: { type: 'string', multiple: true } },
})

const corpus = resolve(import.meta.dirname, '../..', process.env.RASAD_CORPUS ?? '../shared/corpus')
if (!existsSync(corpus)) {
  console.error(`Cannot find the corpus at ${corpus}: set RASAD_CORPUS to its folder.`)
  process.exit(2)
}

const rows: EvalRow[] = []
for (const task of await loadTasks()) rows.push(...(await task.run(corpus)))
console.log(values.json ? jsonReport(corpus, rows) : tableReport(corpus, rows, { errors: values.errors ?? false }))
process.exitCode = rows.length > 0 && rows.every(holdsFloor) ? 0 : 1

async function loadTasks(): Promise<EvalTask[]> {
  const folder = join(import.meta.dirname, 'tasks')
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && (values.only?.includes(file.replace('.ts', '')) ?? true))
  const modules = await Promise.all(files.sort().map((file) => import(join(folder, file)) as Promise<{ task: EvalTask }>))
  return modules.map(({ task }) => task)
}
