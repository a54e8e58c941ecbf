import type { Readable } from 'node:stream'
import { type Agent, request } from 'undici'
import type { FetchLimits } from './fetch.ts'
import { nameError, type Trouble } from './name-failure.ts'
import { readBody } from './read-body.ts'
import { linkSignals } from './signals.ts'

/** One request and its answer. `bytes` is empty for every status but 200 and 203. */
export type Exchanged = { status: number; headers: Record<string, string>; setCookies: string[]; bytes: Uint8Array }

export type Asked = { url: URL; headers: Record<string, string>; maxBytes: number; signal: AbortSignal }

/** Film, sound, picture, document: what no article is read from. */
const unreadableType = /^\s*(?:image|video|audio|font)\/|^\s*application\/(?:pdf|msword|vnd\.(?!.*xml))/i

const refusals = new Set([401, 403, 407, 451])
const longestRefusal = 65_536

/**
 * Asks once, without following anything, within the limits. Never throws for what the other side does. Bodies are read to the end or
 * destroyed with their connection, so that nothing stays behind.
 */
export async function exchange(agent: Agent, limits: FetchLimits, asked: Asked): Promise<Exchanged | Trouble> {
  const deadline = startDeadline(limits.totalMs, asked.signal)
  let status: number | null = null
  try {
    const answer = await request(asked.url, {
      dispatcher: agent,
      headers: asked.headers,
      signal: deadline.signal,
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.bodyMs,
    })
    status = answer.statusCode
    // A body that fails while nobody is reading it would otherwise end the process; who reads it hears of the failure all the same.
    answer.body.on('error', () => {})
    const headers = joinHeaders(answer.headers)
    const setCookies = [answer.headers['set-cookie'] ?? []].flat()
    if (refusals.has(status))
      return { status, headers, setCookies, bytes: await readRefusal(answer.body, headers['content-encoding'] ?? '') }
    if (status !== 200 && status !== 203) return { status, headers, setCookies, bytes: await skip(answer.body) }
    if (unreadableType.test(headers['content-type'] ?? ''))
      return refuse(answer.body, { failure: 'not-html', detail: `the answer is ${headers['content-type']}`, status })
    return { status, headers, setCookies, bytes: await readBody(answer.body, headers['content-encoding'] ?? '', asked.maxBytes) }
  } catch (error) {
    if (deadline.isOver()) return overTime(limits.totalMs, status)
    if (asked.signal.aborted) return { failure: 'aborted', detail: 'stopped before the answer was there', status }
    return nameError(error, status)
  } finally {
    deadline.stop()
  }
}

/** What a refusal says is of use to whoever reads of it; one that is long or broken says nothing. */
function readRefusal(body: Readable, contentEncoding: string): Promise<Uint8Array> {
  return readBody(body, contentEncoding, longestRefusal).catch(() => new Uint8Array(0))
}

/** The bodies of redirects and other failures are of no use, but short ones are read so that their connection can be used again. */
async function skip(body: Readable & { dump: (options: { limit: number }) => Promise<void> }): Promise<Uint8Array> {
  await body.dump({ limit: 32_768 }).catch(() => body.destroy())
  return new Uint8Array(0)
}

function refuse(body: Readable, trouble: Trouble): Trouble {
  body.destroy()
  return trouble
}

function overTime(totalMs: number, status: number | null): Trouble {
  const detail = status === null ? `no answer within ${totalMs} ms` : `the answer was still coming after ${totalMs} ms`
  return { failure: status === null ? 'timeout' : 'slow', detail, status }
}

/** One signal for "time is up" and "the caller stops". */
function startDeadline(ms: number, caller: AbortSignal) {
  const link = linkSignals([caller])
  let over = false
  const timer = setTimeout(() => {
    over = true
    link.abort(new Error('time is up'))
  }, ms)
  return {
    signal: link.signal,
    isOver: () => over,
    stop() {
      clearTimeout(timer)
      link.unlink()
    },
  }
}

function joinHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const joined: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) joined[name] = Array.isArray(value) ? value.join(', ') : value
  return joined
}
