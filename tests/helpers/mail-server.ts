import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'
import type { SmtpSettings } from '#delivery/smtp-settings.ts'

export type ReceivedMail = { from: string; to: string; raw: Buffer; mail: ParsedMail }

export type MailServer = { received: ReceivedMail[]; settings: SmtpSettings; port: number; stop: () => Promise<void> }

type Misdeeds = SMTPServerOptions & { shouldParse?: boolean }

/** A real mail server on a port of its own that takes every mail, unless the test says otherwise, and closes with the test. */
export async function openMailServer({ shouldParse = true, ...options }: Misdeeds = {}): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.key ? [] : ['STARTTLS'],
    onData: (stream, session, callback) => {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', async () => {
        const raw = Buffer.concat(pieces)
        const { mailFrom, rcptTo } = session.envelope
        const mail = shouldParse ? await simpleParser(raw, { keepCidLinks: true }) : ({} as ParsedMail)
        received.push({ from: mailFrom === false ? '' : (mailFrom?.address ?? ''), to: rcptTo[0]?.address ?? '', raw, mail })
        callback(null)
      })
    },
    ...options,
  })
  server.on('error', () => undefined) // clients that are killed
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const stop = () => new Promise<void>((resolve) => server.close(resolve))
  const settings: SmtpSettings = {
    ...{ host: '127.0.0.1', port, security: 'none' as const, user: null, password: null },
    ...{ from: 'Rasad رصد <rasad@newsroom.example>', isTrusted: true },
  }
  return { received, settings, port, stop }
}

/** The same, closed with the test. */
export async function mailServerOfTest(misdeeds: Misdeeds = {}): Promise<MailServer> {
  const server = await openMailServer(misdeeds)
  onTestFinished(() => server.stop())
  return server
}
