import type { AppLoadContext } from '@remix-run/node'
import { isSigned } from '#db/secret.ts'

type Recipient = { id: number; address_key: string }

/** The address at which one recipient leaves one digest, without signing in: signed, so that nobody can make another's. */
export function unsubscribeAddress({ config, secret }: AppLoadContext, recipient: Recipient): string {
  return `${config.url}/unsubscribe/${recipient.id}.${secret.sign(wordsOf(recipient))}`
}

/** The recipient's id that a token names, unproven; null where it is no token. */
export function idInToken(token: string): number | null {
  const id = /^(\d{1,15})\.[\w-]{43}$/.exec(token)?.[1]
  return id === undefined ? null : Number(id)
}

/** Whether a token is that recipient's. */
export function isTokenOf({ secret }: AppLoadContext, token: string, recipient: Recipient): boolean {
  return isSigned(secret, wordsOf(recipient), token.slice(token.indexOf('.') + 1))
}

function wordsOf({ id, address_key }: Recipient): string {
  return `unsubscribe ${id} ${address_key}`
}
