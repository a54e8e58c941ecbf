import type { AppLoadContext } from '@remix-run/node'
import { isSigned } from '#db/secret.ts'

/** Somebody who gets a digest or is told of an alert; `id` is that of the one list or of the other. */
type Recipient = { of: 'digest' | 'alert'; id: number; address_key: string }

/** The address at which one recipient leaves one digest or alert, without signing in: signed, so that nobody can make another's. */
export function unsubscribeAddress({ config, secret }: AppLoadContext, recipient: Recipient): string {
  return `${config.url}/unsubscribe/${recipient.of === 'alert' ? 'a' : ''}${recipient.id}.${secret.sign(wordsOf(recipient))}`
}

/** The recipient that a token names, unproven; null where it is no token. */
export function readToken(token: string): Pick<Recipient, 'of' | 'id'> | null {
  const [, letter, id] = /^(a?)(\d{1,15})\.[\w-]{43}$/.exec(token) ?? []
  return id === undefined ? null : { of: letter === 'a' ? 'alert' : 'digest', id: Number(id) }
}

/** Whether a token is that recipient's. */
export function isTokenOf({ secret }: AppLoadContext, token: string, recipient: Recipient): boolean {
  return isSigned(secret, wordsOf(recipient), token.slice(token.indexOf('.') + 1))
}

function wordsOf({ of, id, address_key }: Recipient): string {
  return `unsubscribe ${of === 'alert' ? 'alert ' : ''}${id} ${address_key}`
}
