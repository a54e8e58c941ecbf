import type { Logger } from 'pino'
import type { Db } from '#db/connection.ts'
import type { Secret } from '#db/secret.ts'
import type { HttpClient } from '#net/http-client.ts'
import type { OpenSocket } from './smtp-session.ts'
import type { SmtpSettings } from './smtp-settings.ts'

/** The steps of sending at which a process may end; tests end it there. */
export type DeliveryStep = 'claimed' | 'connected' | 'half-sent' | 'before-hand-over' | 'accepted' | 'recorded'

export type DeliveryOptions = {
  db: Db
  client: Pick<HttpClient, 'post'>
  openSocket: OpenSocket
  secret: Secret
  /** What the operator says in the environment; null: what the settings page says. */
  smtp: SmtpSettings | null
  /** For how many days the mails that were sent can be looked at; none: for ever. */
  keepMailsDays?: number
  /** For how many days it is kept to whom mails and calls went; none: for ever. */
  keepDeliveriesDays?: number
  now: () => number
  log: Logger
  onStep?: (step: DeliveryStep) => void
}
