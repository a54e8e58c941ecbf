import { gunzipSync } from 'node:zlib'
import type { Pace } from '#net/fetch.ts'
import type { HttpClient } from '#net/http-client.ts'
import { decodePage } from '../decode/decode-page.ts'
import type { ProposeStage, Trouble } from './proposal.ts'
import { trouble } from './remedies.ts'
import type { SitePage } from './sample-page.ts'

const mostBytes = 16 * 2 ** 20

/** A page that was had, or what kept us from it. `redirects`: the addresses that led to it. */
export type Answer = (Required<Pick<SitePage, 'url' | 'html' | 'fetchedAt'>> & { redirects: string[] }) | { trouble: Trouble }

/** How the site is asked: politely, through the guarded client. */
export type AskSite = (stage: ProposeStage, url: string) => Promise<Answer>

/** Asks with the pace that a person's browser would keep; each address is fetched once. */
export function askSite(client: HttpClient, pace: Pace, signal?: AbortSignal): AskSite {
  const answers = new Map<string, Promise<Answer>>()
  return (stage, url) => {
    const known = answers.get(url) ?? ask(client, stage, url, pace, signal)
    answers.set(url, known)
    return known
  }
}

async function ask(client: HttpClient, stage: ProposeStage, url: string, pace: Pace, signal?: AbortSignal): Promise<Answer> {
  const result = await client.get(url, { pace, signal, maxBytes: mostBytes, accept: 'text/html, application/xml;q=0.9, */*;q=0.8' })
  if (result.kind === 'failure') return { trouble: trouble(stage, result.failure, result.url, result.detail) }
  if (result.kind === 'not-modified') throw new Error(`Cannot read ${url}: it answered "not modified" to a request without conditions`)
  const bytes = plainBytes(result.bytes)
  if (!bytes) return { trouble: trouble(stage, 'malformed', result.url, 'the gzip file is damaged or too large') }
  const { text } = decodePage(bytes, result.headers['content-type'] ?? null)
  return { url: result.url, html: text, fetchedAt: result.fetchedAt, redirects: result.redirects }
}

/** Sitemaps often lie as .gz files, which no header announces. */
function plainBytes(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes })
  } catch {
    return null // damaged or a bomb: the caller names it
  }
}
