import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** `npm run bench [-- name … size … --only=words]`: how fast and how heavy; sizes are for the sections that measure archives of so many articles, of which `--only` chooses the figures in whose name these words stand. Each file beside this one that exports `run` is a section; its lines are printed below its name, as they come where it takes long; one that is `onlyWhenNamed` is left out of the run of all. */
type Section = { run?: () => Promise<string[]> | AsyncIterable<string>; onlyWhenNamed?: boolean }

const wanted = process.argv.slice(2).filter((word) => !/^\d+$|^--only=/.test(word))
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort()

const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`Cannot find the section ${unknown.join(', ')}: there are ${names.join(', ')}.`)
  process.exit(2)
}

for (const name of wanted.length > 0 ? wanted : names) {
  const { run, onlyWhenNamed } = (await import(join(import.meta.dirname, `${name}.ts`))) as Section
  if (!run || (onlyWhenNamed && wanted.length === 0)) continue
  const start = performance.now()
  console.log(`\n## ${name}`)
  for await (const line of await run()) console.log(line)
  console.log(`(${Math.round((performance.now() - start) / 1000)} s)`)
}
