import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { readOutlets } from '#catalog/import-outlets.ts'
import { readNetConfig } from '#net/config.ts'
import { createHttpClient } from '#net/http-client.ts'
import { saveOutlets } from '#scraper/save-outlets.ts'
import { openClock } from '../clock.ts'
import { readConfig } from '../config.ts'
import { openData } from '../open-data.ts'

export const importOutletsCommand = new Command('import-outlets')
  .description('add outlets, or replace their definitions, from a JSON file or address')
  .argument('<file-or-address>', 'definitions as JSON: one, or a list')
  .action(async (place: string) => {
    const definitions = readOutlets(parseJson(place, await readText(place)))
    const config = readConfig()
    const { db, close } = await openData(config)
    const now = await openClock(config.testClock)
    for (const { slug, outcome } of await saveOutlets(db, definitions, 'user', now())) console.log(`${outcome.padEnd(8)}${slug}`)
    await close()
  })

async function readText(place: string): Promise<string> {
  if (!/^https?:/i.test(place)) return readFile(place, 'utf8')
  const client = createHttpClient({ ...readNetConfig(), now: Date.now })
  const result = await client.get(place, { accept: 'application/json', respectRobots: false })
  await client.close()
  if (result.kind === 'page') return new TextDecoder().decode(result.bytes)
  throw new Error(`Cannot read ${place}: ${result.kind === 'failure' ? result.detail : 'it answered "not modified"'}`)
}

function parseJson(place: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`Cannot read ${place}: it is not JSON`, { cause })
  }
}
