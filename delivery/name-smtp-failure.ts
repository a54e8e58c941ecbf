import { type DeliveryFailure, type DeliveryTrouble, troubleOf } from './failure.ts'
import { takenOverCode } from './withhold-end.ts'

/** What nodemailer and Node say of an error. `responseCode` is the server's three digits, `command` what they answered. */
type SmtpError = Error & { code?: string; command?: string; response?: string; responseCode?: number; cause?: unknown }

const byCode: Record<string, DeliveryFailure> = {
  EDNS: 'dns',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  RASAD_PRIVATE_ADDRESS: 'private-address',
  ECONNREFUSED: 'connect',
  EHOSTUNREACH: 'connect',
  ENETUNREACH: 'connect',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'broken',
  ECONNECTION: 'broken',
  ESOCKET: 'broken',
  EPIPE: 'broken',
  ESTREAM: 'broken',
  EPROTOCOL: 'not-smtp',
  ETLS: 'tls',
  EAUTH: 'login',
  ENOAUTH: 'login-wanted',
}

/** Node's and OpenSSL's words for a certificate or a handshake that is not acceptable. */
const tlsTrouble = /certificate|self[- ]signed|SSL|TLS|altname|unable to (?:verify|get)/i

/** Names what a mail server, or the way to it, did. `taken-over`: nothing failed, another worker has the mail now. Errors that neither can have caused are bugs and are thrown on. */
export function nameSmtpFailure(error: unknown): DeliveryTrouble | 'taken-over' {
  const { code = '', message, command = '', response, responseCode } = error as SmtpError
  const said = response ?? message
  if (code === takenOverCode || message.includes('another worker has taken this mail over')) return 'taken-over'
  if (code === 'ETLS' && /STARTTLS|not advertis|support/i.test(message) && responseCode !== undefined && responseCode >= 500)
    return troubleOf('no-tls', said)
  if (responseCode !== undefined && code !== 'EAUTH') return nameAnswer(responseCode, command, said)
  if (code === 'ETLS' || /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code)) return troubleOf('tls', said)
  if ((code === 'ESOCKET' || code === 'ECONNECTION') && tlsTrouble.test(message)) return troubleOf('tls', said)
  const failure = byCode[code]
  if (!failure) throw new Error(`Cannot name a failure of sending (${code || 'no code'})`, { cause: error })
  return troubleOf(failure, said)
}

/** By the command that was answered: 4xx is for now, 5xx for good. */
function nameAnswer(status: number, command: string, said: string): DeliveryTrouble {
  if (status === 530) return troubleOf(/starttls|tls/i.test(said) ? 'no-tls' : 'login-wanted', said)
  if (/^(EHLO|HELO|CONN)/.test(command)) return troubleOf(status < 500 ? 'timeout' : 'connect', said)
  if (/^MAIL/.test(command)) return troubleOf(status < 500 ? 'later' : 'sender', said)
  if (status < 500) return troubleOf('later', said)
  return troubleOf(/^RCPT/.test(command) ? 'recipient' : 'message', said)
}
