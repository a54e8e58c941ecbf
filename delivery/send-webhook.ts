import { createHmac } from 'node:crypto'
import type { Outgoing } from '#db/queries/outbox.ts'
import type { Secret } from '#db/secret.ts'
import type { HttpClient } from '#net/http-client.ts'
import { type DeliveryTrouble, troubleOf } from './failure.ts'

const failures = { 'private-address': 'private-address', dns: 'dns', tls: 'tls', timeout: 'timeout', refused: 'connect' } as const

/**
 * Calls a webhook. Its body is signed: `X-Rasad-Signature: t=<seconds>,v1=<hex HMAC-SHA256 of "seconds.body" under the key>`, and `X-Rasad-Delivery` is the same on
 * every attempt, so that a receiver can tell a second one. Answers what it said (2xx), or the trouble.
 */
export async function sendWebhook(
  client: Pick<HttpClient, 'post'>,
  secret: Secret,
  outgoing: Outgoing,
  now: number,
): Promise<{ answer: string } | DeliveryTrouble> {
  const key = outgoing.sealed_key === null ? '' : secret.unseal(outgoing.sealed_key)
  if (key === null) return troubleOf('secret', null)
  const body = outgoing.payload ?? '{}'
  const answer = await client.post(outgoing.address, body, {
    'content-type': 'application/json; charset=utf-8',
    'x-rasad-delivery': outgoing.message_id,
    ...(key === '' ? {} : { 'x-rasad-signature': signWebhook(key, body, now) }),
  })
  if (answer.kind === 'failure') return troubleOf(failures[answer.failure as keyof typeof failures] ?? 'broken', answer.detail)
  const said = `HTTP ${answer.status} ${answer.said.slice(0, 200)}`.trim()
  if (answer.status >= 200 && answer.status < 300) return { answer: said }
  return troubleOf('status', said)
}

/** The signature header of a body sent at an instant (epoch milliseconds). */
export function signWebhook(key: string, body: string, now: number): string {
  const seconds = Math.floor(now / 1000)
  return `t=${seconds},v1=${createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex')}`
}
