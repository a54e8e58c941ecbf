import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { findRequest, insertRequest } from '#db/queries/requests.ts'
import { answerMailTest, type MailTry } from '#delivery/answer-mail-test.ts'
import type { SmtpSettings } from '#delivery/smtp-settings.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { deliveryOptions } from '#tests/helpers/delivery.ts'
import { mailServerOfTest } from '#tests/helpers/mail-server.ts'

/** What somebody who presses the button is told of these settings. */
async function tryMail(settings: SmtpSettings | null): Promise<MailTry> {
  const { db } = await freshDatabase()
  const id = await insertRequest(
    db,
    'try-mail',
    { to: 'me@press.example', language: 'fa', subject: 'آزمایش', text: 'سلام', html: '<p>سلام</p>' },
    0,
  )
  return answerMailTest(deliveryOptions(db, settings), (await findRequest(db, id))!)
}

const refuse = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode })

test('settings that work send a mail', async () => {
  const server = await mailServerOfTest()
  expect(await tryMail(server.settings)).toEqual({ sent: expect.stringMatching(/^250/) })
  expect(server.received[0]?.mail.subject).toBe('آزمایش')
})

test('what does not work is named with the step that it failed at', async () => {
  const picky = await mailServerOfTest({
    onAuth: (_auth, _session, callback) => callback(refuse(535, 'wrong password')),
    onMailFrom: ({ address }, _session, callback) => callback(address.startsWith('rasad') ? null : refuse(550, 'not yours')),
    onRcptTo: (_to, _session, callback) => callback(refuse(550, 'no such mailbox')),
    hidePIPELINING: true,
    allowInsecureAuth: true,
  })
  const shell = createServer((socket) => socket.on('error', () => undefined).write('SSH-2.0-OpenSSH_9.9\r\n'))
  await new Promise<void>((resolve) => shell.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void shell.close())
  const good = picky.settings
  const tries: [Partial<SmtpSettings>, string, string][] = [
    [{ host: 'mail.nowhere.invalid' }, 'dns', 'name'],
    [{ isTrusted: false }, 'private-address', 'name'],
    [{ port: 1 }, 'connect', 'name'],
    [{ port: (shell.address() as AddressInfo).port }, 'not-smtp', 'connect'],
    [{ security: 'tls' }, 'tls', 'connect'],
    [{ security: 'starttls' }, 'no-tls', 'connect'],
    [{ user: 'rasad', password: 'guessed' }, 'login', 'login'],
    [{ from: 'somebody@else.example' }, 'sender', 'ready'],
    [{}, 'recipient', 'ready'],
  ]
  const told: unknown[] = []
  for (const [change, ,] of tries) {
    const result = await tryMail({ ...good, ...change })
    told.push('failure' in result ? [result.failure, result.stage] : result)
  }
  expect(told).toEqual(tries.map(([, failure, stage]) => [failure, stage]))
  expect(await tryMail(null)).toMatchObject({ failure: 'no-settings' })
}, 60_000)
