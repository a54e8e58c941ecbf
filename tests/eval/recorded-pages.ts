import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OutletDefinition, parseOutlet } from '#catalog/definition.ts'

export type Gold = {
  outlet: string
  language: string
  url: string
  title: string
  lead: string | null
  body: string[]
  time_zone: string
  day: string | null
  day_alternatives?: string[]
}
/** A recorded page, rightly decoded, with its gold. */
export type RecordedPage = { file: string; html: string; gold: Gold }

/** The recorded article pages below a folder, in the order of their files. */
export function readRecordedPages(folder: string): RecordedPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.json') && !file.endsWith('.headers.json'),
  )
  return files.sort().map((file) => ({
    file,
    html: decode(readFileSync(join(folder, file.replace(/\.json$/, '.html')))),
    gold: JSON.parse(readFileSync(join(folder, file), 'utf8')),
  }))
}

/** The text of a recorded file: all are UTF-8 but two, which are windows-1256. */
export function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1256').decode(bytes)
  }
}

/** Whether a definition is that of the outlet of a recorded page. */
export function isHome({ home, aliasHosts }: OutletDefinition, { url }: Gold): boolean {
  const host = new URL(url).hostname.replace(/^www\./, '')
  return [new URL(home).hostname, ...aliasHosts].some((known) => known.replace(/^www\./, '') === host)
}

/** A definition that knows no more of the outlet than its language, zone and home. */
export function bareDefinition({ outlet, language, url, time_zone }: Gold): OutletDefinition {
  const timeZone = /[A-Z]\w+\/\w+/.exec(time_zone)?.[0] ?? 'UTC'
  return parseOutlet({ slug: 'unknown', name: outlet, language, timeZone, home: new URL('/', url).href })
}
