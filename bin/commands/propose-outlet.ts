import { Command } from 'commander'
import { readNetConfig } from '#net/config.ts'
import { createHttpClient } from '#net/http-client.ts'
import type { Proposal } from '#scraper/propose/proposal.ts'
import { proposeOutlet } from '#scraper/propose/propose-outlet.ts'
import { openClock } from '../clock.ts'
import { readConfig } from '../config.ts'

export const proposeOutletCommand = new Command('propose-outlet')
  .description('propose the definition of an outlet from its address: JSON for import-outlets, and beside it what was found and how')
  .argument('<address>', 'its home page, a section, a feed or an article')
  .action(async (address: string) => {
    const now = await openClock(readConfig().testClock)
    const client = createHttpClient({ ...readNetConfig(), now })
    const proposal = await proposeOutlet(client, address, { now })
    await client.close()
    console.error(describeProposal(proposal))
    if (proposal.definition) console.log(JSON.stringify(proposal.definition, null, 2))
    else process.exitCode = 1
  })

function describeProposal({ definition, findings, samples, troubles }: Proposal): string {
  const lines = [definition ? `${definition.name} (${definition.slug})` : 'Nothing could be proposed.']
  for (const { field, value, evidence } of findings) lines.push(`  ${field.padEnd(13)} ${readable(value)}  (${evidence})`)
  if (samples.length > 0) lines.push('', 'Articles would read as:')
  for (const { day, title, firstWords, letters, url } of samples) {
    lines.push(
      `  ${day ?? 'undated   '}  ${title ?? 'no title'}`,
      `      ${firstWords ?? 'no text'} … (${letters} letters)`,
      `      ${readable(url)}`,
    )
  }
  if (troubles.length > 0) lines.push('', 'What could not be told:')
  for (const [, [first, ...others]] of Map.groupBy(troubles, ({ stage, failure }) => `${stage}: ${failure}`)) {
    if (!first) continue
    const place = first.url ? ` at ${readable(first.url)}` : ''
    const more = others.length > 0 ? ` (and ${others.length} more)` : ''
    lines.push(`  ${first.stage}: ${first.failure}${place}: ${first.detail}${more}`, `      ${first.remedy}`)
  }
  return lines.join('\n')
}

/** Arabic and Persian addresses in letters, as a browser shows them. */
function readable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url // escapes of another charset than UTF-8
  }
}
