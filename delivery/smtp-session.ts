import type { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { OpenedSocket } from '#net/open-socket.ts'
import type { SmtpSettings } from './smtp-settings.ts'

/** Opens a socket to a mail server under the rules of net/. */
export type OpenSocket = (host: string, port: number, isTrusted: boolean) => Promise<OpenedSocket>

/** Where a session stands: what failed is what came after. */
export type SmtpStage = 'name' | 'connect' | 'login' | 'ready'

export type SmtpSession = {
  /** Sends one message and resolves with what the server said of it. Rejects with nodemailer's errors; the session is of no more use then. */
  send: (envelope: { from: string; to: string }, message: Readable) => Promise<string>
  close: () => void
}

const times = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000, socketCloseTimeout: 0 }

/**
 * Connects and logs in. `onStage` is told how far it came. Under STARTTLS nothing is said in the clear: a server that does not offer it is left. Rejects with
 * the errors that delivery/name-smtp-failure.ts names.
 */
export async function openSmtpSession(
  settings: SmtpSettings,
  openSocket: OpenSocket,
  onStage: (stage: SmtpStage) => void = () => undefined,
): Promise<SmtpSession> {
  const { host, port, security, user, password, isTrusted } = settings
  onStage('name')
  const socket = await openSocket(host, port, isTrusted)
  onStage('connect')
  const connection = new SMTPConnection({
    ...{ host, port, connection: socket, secure: security === 'tls', requireTLS: security === 'starttls', ignoreTLS: security === 'none' },
    ...times,
  })
  // An error that comes when nobody waits for an answer; who sends next hears of it.
  connection.on('error', () => undefined)
  try {
    await connect(connection)
    onStage('login')
    if (user !== null) await login(connection, user, password ?? '')
    onStage('ready')
  } catch (error) {
    connection.close()
    throw error
  }
  return { send: (envelope, message) => send(connection, envelope, message), close: () => connection.quit() }
}

function connect(connection: SMTPConnection): Promise<void> {
  return untilEnd(connection, (done) => connection.connect(done))
}

function login(connection: SMTPConnection, user: string, pass: string): Promise<void> {
  return untilEnd(connection, (done) => connection.login({ user, pass }, done))
}

async function send(connection: SMTPConnection, envelope: { from: string; to: string }, message: Readable): Promise<string> {
  let answer = ''
  const sending = untilEnd(connection, (done) =>
    connection.send(envelope, message, (error, info) => {
      answer = info?.response ?? ''
      done(error)
    }),
  )
  // Cut off rather than ended in order: a message that stands half sent must not be taken for whole.
  await sending.catch((error) => {
    connection.close()
    throw error
  })
  return answer
}

/** Does one thing, and fails also where the connection ends or breaks meanwhile. */
async function untilEnd(connection: SMTPConnection, work: (done: (error?: Error | null) => void) => void): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const end = () => reject(Object.assign(new Error('the server closed the connection'), { code: 'ECONNECTION' }))
  connection.once('error', reject)
  connection.once('end', end)
  work((error) => (error ? reject(error) : resolve()))
  return promise.finally(() => {
    connection.removeListener('error', reject)
    connection.removeListener('end', end)
  })
}
