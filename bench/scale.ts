import type { TableCost } from './collect/list-costs.ts'
import { openSites } from './collect/open-sites.ts'
import { runCollector } from './collect/run-collector.ts'

export const onlyWhenNamed = true

const SHOWN = 14

/** What an article and a visit without news cost, in the terms of docs/scale.md: processor time, and for each table rows and bytes. As `collect`, over local sites. */
export async function run(): Promise<string[]> {
  const sites = await openSites()
  try {
    const { stored, cpuSeconds, visitsCpuSeconds, costs } = await runCollector({ ...sites, milestones: [] })
    return [
      `${sites.name}: ${sites.outlets.length} outlets, ${sites.subjects.length} subjects, ${stored} articles`,
      `an article       ${((1000 * cpuSeconds) / stored).toFixed(1)} ms of processor time, ${describeSum(costs, stored)}`,
      `a visit          ${((1000 * visitsCpuSeconds) / sites.outlets.length).toFixed(1)} ms of processor time, where nothing is new`,
      ...costs.slice(0, SHOWN).map((cost) => describe(cost, stored)),
    ]
  } finally {
    sites.close()
  }
}

function describeSum(costs: TableCost[], stored: number): string {
  const sum = (field: 'rows' | 'bytes' | 'indexBytes', of = costs) => of.reduce((all, one) => all + one[field], 0) / stored
  const pages = costs.filter(({ table }) => table === 'page')
  const main = costs.filter(({ table }) => table !== 'page')
  return `${sum('rows').toFixed(1)} rows, ${kilo(sum('bytes', main))} of data, ${kilo(sum('indexBytes', main))} of indexes, ${kilo(sum('bytes', pages) + sum('indexBytes', pages))} of pages`
}

function describe({ table, rows, bytes, indexBytes }: TableCost, stored: number): string {
  return `  ${table.padEnd(16)} ${(rows / stored).toFixed(2)} rows, ${kilo(bytes / stored)} of data, ${kilo(indexBytes / stored)} of indexes`
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}
