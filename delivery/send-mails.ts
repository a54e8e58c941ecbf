import type { Db } from '#db/connection.ts'
import {
  type Claimed,
  claimOutgoing,
  endAttempt,
  findMail,
  giveUpOldMail,
  listMailPictures,
  type Mail,
  noteHandOver,
  putOffMail,
} from '#db/queries/outbox.ts'
import { composeMail, encodePicture, type PicturePart } from './compose-mail.ts'
import type { DeliveryOptions } from './delivery-options.ts'
import { endInTrouble } from './end-in-trouble.ts'
import { type DeliveryTrouble, troubleOf } from './failure.ts'
import { nameSmtpFailure } from './name-smtp-failure.ts'
import { GIVE_UP_AFTER_MS, retryWaitMs } from './retry-wait.ts'
import { openSmtpSession, type SmtpSession } from './smtp-session.ts'
import { loadSmtpSettings, type SmtpSettings } from './smtp-settings.ts'
import { withholdEnd } from './withhold-end.ts'

/** A mail with its pictures encoded. */
type Prepared = { mail: Mail; pictures: PicturePart[] }

/** Sends the mail that is due, over one connection. What many get alike is read and encoded once. Where the server itself is the trouble all mail waits: no other one would fare better. */
export async function sendMails(options: DeliveryOptions, lost: AbortSignal): Promise<void> {
  let session: SmtpSession | null = null
  let prepared: Prepared | undefined
  try {
    while (!lost.aborted) {
      const outgoing = await claimOutgoing(options.db, 'mail', options.now())
      if (!outgoing) return
      options.onStep?.('claimed')
      const settings = await loadSmtpSettings(options.db, options.secret, options.smtp)
      if (settings === null || settings === 'unreadable')
        return await restAll(options, outgoing, troubleOf(settings === null ? 'no-settings' : 'secret', null))
      try {
        session ??= await openSmtpSession(settings, options.openSocket)
        options.onStep?.('connected')
        if (prepared?.mail.id !== outgoing.mail_id) prepared = await prepareMail(options.db, outgoing)
        await sendOne(options, session, settings, { outgoing, prepared })
      } catch (error) {
        session?.close()
        session = null
        if (!(await survive(options, outgoing, error))) return
      }
    }
  } finally {
    session?.close()
  }
}

/** Undefined where the words were cleared away. */
async function prepareMail(db: Db, { mail_id }: Claimed): Promise<Prepared | undefined> {
  const mail = mail_id === null ? undefined : await findMail(db, mail_id)
  return mail && { mail, pictures: await Promise.all((await listMailPictures(db, mail.id)).map(encodePicture)) }
}

async function sendOne(
  { db, now, onStep }: DeliveryOptions,
  session: SmtpSession,
  { from }: SmtpSettings,
  { outgoing, prepared }: { outgoing: Claimed; prepared: Prepared | undefined },
): Promise<void> {
  if (!prepared) return endInTrouble(db, outgoing, troubleOf('gone', null), now())
  const message = composeMail(prepared.mail, prepared.pictures, outgoing, from)
  const beforeEnd = () => {
    onStep?.('before-hand-over')
    return noteHandOver(db, outgoing, now())
  }
  const withheld = withholdEnd(message, { onBegun: () => onStep?.('half-sent'), beforeEnd })
  const answer = await session.send({ from: bareAddress(from), to: outgoing.address }, withheld)
  onStep?.('accepted')
  await endAttempt(db, outgoing, { state: 'sent', failure: null, answer }, now())
  onStep?.('recorded')
}

/** Records why a mail was not taken. False where none can be sent now. */
async function survive(options: DeliveryOptions, outgoing: Claimed, error: unknown): Promise<boolean> {
  const trouble = nameSmtpFailure(error)
  if (trouble === 'taken-over') return false
  if (trouble.isOfServer) await restAll(options, outgoing, trouble)
  else await endInTrouble(options.db, outgoing, trouble, options.now())
  return !trouble.isOfServer
}

/** Puts all mail off, and gives up on what has waited for a day. */
async function restAll({ db, now, log }: DeliveryOptions, outgoing: Claimed, trouble: DeliveryTrouble): Promise<void> {
  log.warn({ failure: trouble.failure, answer: trouble.answer }, 'Mail cannot be sent')
  await endInTrouble(db, outgoing, trouble, now())
  await giveUpOldMail(db, now() - GIVE_UP_AFTER_MS, now())
  await putOffMail(db, now() + retryWaitMs(Math.min(outgoing.attempts, 3)))
}

/** `Rasad <rasad@example.org>` → `rasad@example.org`. */
export function bareAddress(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim()
}
