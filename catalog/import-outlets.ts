import { convertPressSite, isPressSite } from './convert-press-sites.ts'
import { type OutletDefinition, parseOutlet } from './definition.ts'

/**
 * Reads outlets from outside: one definition, a list of them, or the list of sites of a replay press. Throws with a message that names every outlet
 * and field that is wrong; nothing is taken from a list with a fault in it.
 */
export function readOutlets(json: unknown): OutletDefinition[] {
  const inputs = Array.isArray(json) ? json : [json]
  if (inputs.length === 0) throw new Error('Cannot import outlets: the list is empty')
  const faults: string[] = []
  const definitions = inputs.flatMap((input, index) => {
    try {
      return [readOutlet(input, index)]
    } catch (error) {
      faults.push((error as Error).message)
      return []
    }
  })
  faults.push(...describeRepeated(definitions))
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return definitions
}

function readOutlet(input: unknown, index: number): OutletDefinition {
  if (typeof input !== 'object' || input === null)
    throw new Error(`Cannot read outlet ${index + 1}: it must be an object, not ${JSON.stringify(input)}`)
  return parseOutlet(isPressSite(input) ? convertPressSite(input) : input)
}

function describeRepeated(definitions: OutletDefinition[]): string[] {
  const slugs = definitions.map(({ slug }) => slug)
  const repeated = new Set(slugs.filter((slug, index) => slugs.indexOf(slug) !== index))
  return [...repeated].map((slug) => `Cannot import outlet ${slug}: the list names it more than once`)
}
