import { type Agent, request } from 'undici'
import type { FetchLimits } from './fetch.ts'
import { nameError, type Trouble } from './name-failure.ts'

/** What a webhook answered: any status is an answer. `said` are its first words. */
export type Posted = { kind: 'answer'; status: number; said: string } | ({ kind: 'failure' } & Trouble)

const LONGEST_ANSWER = 2_000

/**
 * Sends a body to an address, once, following nothing: who is sent elsewhere has given a wrong address. Addresses are checked as for every fetch. Never
 * throws for what the other side does.
 */
export async function postTo(
  agent: Agent,
  limits: FetchLimits,
  address: string,
  { headers, body, signal }: { headers: Record<string, string>; body: string; signal: AbortSignal },
): Promise<Posted> {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    return { kind: 'failure', failure: 'address', detail: 'not an address of the web', status: null }
  const timeUp = AbortSignal.timeout(limits.totalMs)
  try {
    const answer = await request(address, {
      ...{ dispatcher: agent, method: 'POST', headers, body, signal: AbortSignal.any([signal, timeUp]) },
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.bodyMs,
    })
    return { kind: 'answer', status: answer.statusCode, said: await readBeginning(answer.body) }
  } catch (error) {
    if (timeUp.aborted) return { kind: 'failure', failure: 'timeout', detail: `no answer within ${limits.totalMs} ms`, status: null }
    if (signal.aborted) return { kind: 'failure', failure: 'aborted', detail: 'stopped before the answer was there', status: null }
    return { kind: 'failure', ...nameError(error, null) }
  }
}

async function readBeginning(body: AsyncIterable<Uint8Array>): Promise<string> {
  const read: Uint8Array[] = []
  let length = 0
  for await (const piece of body) {
    read.push(piece)
    length += piece.length
    if (length > LONGEST_ANSWER) break
  }
  return Buffer.concat(read).toString('utf8').slice(0, LONGEST_ANSWER)
}
