/** Every way in which sending can fail; stored with the attempt and told in the reader's language (app/i18n/delivery-key.ts). */
export const deliveryFailures = [
  /** Nobody has said how mail is sent. */
  'no-settings',
  /** The password was sealed under another RASAD_SECRET. */
  'secret',
  /** The mail server's name is unknown. */
  'dns',
  /** Its address is inside a private network that RASAD_ALLOW_PRIVATE_HOSTS does not list. */
  'private-address',
  /** Nothing accepts connections there. */
  'connect',
  /** It did not answer in time, or fell silent. */
  'timeout',
  /** The connection broke off. */
  'broken',
  /** What answers there does not speak SMTP. */
  'not-smtp',
  /** The certificate is not good for the name, or TLS could not begin. */
  'tls',
  /** The server offers no STARTTLS. */
  'no-tls',
  /** The login was refused. */
  'login',
  /** The server wants a login, and none is set. */
  'login-wanted',
  /** The sender's address was refused. */
  'sender',
  /** The recipient's address was refused for good. */
  'recipient',
  /** The message was refused for good, as spam or for its size. */
  'message',
  /** Not now: greylisting, a full mailbox, too many messages. */
  'later',
  /** The words of the mail were cleared away. */
  'gone',
  /** A webhook answered with an error. */
  'status',
  /** The worker ended before it heard the answer. */
  'stopped',
] as const

export type DeliveryFailure = (typeof deliveryFailures)[number]

/** What went wrong. `answer` is what the other side said. `isForGood`: trying again is of no use. `isOfServer`: no other mail would fare better now. */
export type DeliveryTrouble = { failure: DeliveryFailure; answer: string | null; isForGood: boolean; isOfServer: boolean }

const ofServer = new Set<DeliveryFailure>([
  ...(['no-settings', 'secret', 'dns', 'private-address', 'connect', 'timeout', 'broken'] as const),
  ...(['not-smtp', 'tls', 'no-tls', 'login', 'login-wanted', 'sender'] as const),
])

/** A trouble with what follows from its kind. */
export function troubleOf(failure: DeliveryFailure, answer: string | null): DeliveryTrouble {
  return {
    failure,
    answer,
    isForGood: failure === 'recipient' || failure === 'message' || failure === 'gone',
    isOfServer: ofServer.has(failure),
  }
}
