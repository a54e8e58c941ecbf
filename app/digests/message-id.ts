import { randomUUID } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'

/** A Message-ID of our own host, without brackets: made once, kept through every attempt. */
export function makeMessageId({ config }: AppLoadContext, about: string): string {
  const { hostname } = new URL(config.url)
  return `${about}.${randomUUID()}@${/[a-z]/i.test(hostname) && !hostname.startsWith('[') ? hostname : 'rasad.invalid'}`
}
