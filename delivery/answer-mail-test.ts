import { z } from 'zod'
import type { Request } from '#db/queries/requests.ts'
import { composeMail } from './compose-mail.ts'
import type { DeliveryOptions } from './delivery-options.ts'
import { nameSmtpFailure } from './name-smtp-failure.ts'
import { bareAddress } from './send-mails.ts'
import { openSmtpSession, type SmtpStage } from './smtp-session.ts'
import { loadSmtpSettings } from './smtp-settings.ts'

/** The payload of a request to try the mail settings: to whom, and what the mail says in the language of who asked. */
const tryPayload = z.object({ to: z.string(), language: z.string(), subject: z.string(), text: z.string(), html: z.string() })

/** How a try ended: what the server said of the mail, or how far it came and what failed. */
export type MailTry = { sent: string } | { failure: string; answer: string | null; stage: SmtpStage }

/** Tries the mail settings, as a request asks. */
export async function answerMailTest({ db, secret, smtp, openSocket, now, log }: DeliveryOptions, request: Request): Promise<MailTry> {
  const { to, ...words } = tryPayload.parse(JSON.parse(request.payload))
  let stage: SmtpStage = 'name'
  const settings = await loadSmtpSettings(db, secret, smtp)
  if (settings === null) return { failure: 'no-settings', answer: null, stage }
  if (settings === 'unreadable') return { failure: 'secret', answer: null, stage }
  try {
    const session = await openSmtpSession(settings, openSocket, (reached) => {
      stage = reached
    })
    const from = bareAddress(settings.from)
    const outgoing = {
      address: to,
      unsubscribe: null,
      created_at: now(),
      message_id: `try.${request.id}.${now()}@${from.split('@').at(-1)}`,
    }
    const answer = await session.send({ from, to }, composeMail(words, [], outgoing, settings.from))
    session.close()
    return { sent: answer }
  } catch (error) {
    log.warn({ err: error, stage }, 'The mail settings do not work')
    const trouble = nameSmtpFailure(error)
    return trouble === 'taken-over'
      ? { failure: 'broken', answer: null, stage }
      : { failure: trouble.failure, answer: trouble.answer, stage }
  }
}
