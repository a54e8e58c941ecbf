import type { MessageKey } from './catalogues.ts'

/** Every way in which sending can fail; tests/app/closed-lists.test.ts holds this list against delivery/failure.ts. */
export const deliveryFailureKinds = [
  'no-settings',
  'secret',
  'dns',
  'private-address',
  'connect',
  'timeout',
  'broken',
  'not-smtp',
  'tls',
  'no-tls',
  'login',
  'login-wanted',
  'sender',
  'recipient',
  'message',
  'later',
  'gone',
  'status',
  'stopped',
] as const

/** What went wrong with sending, in words; general ones where a newer worker knows more. */
export function deliveryKey(failure: string): MessageKey {
  return `delivery.${deliveryFailureKinds.find((one) => one === failure) ?? 'broken'}`
}

/** What a person can do about it. */
export function deliveryRemedyKey(failure: string): MessageKey {
  return `deliveryRemedy.${deliveryFailureKinds.find((one) => one === failure) ?? 'broken'}`
}
