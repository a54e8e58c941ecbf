import type { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import MimeNode from 'nodemailer/lib/mime-node'
import { type Mail, type MailPicture, type Outgoing, UNSUBSCRIBE_PLACE } from '#db/queries/outbox.ts'

type Words = Pick<Mail, 'language' | 'subject' | 'text' | 'html'>
type Addressed = Pick<Outgoing, 'address' | 'message_id' | 'unsubscribe' | 'created_at'>

/** A picture as a part of a mail, encoded. */
export type PicturePart = { cid: string; raw: Buffer }

/** Encodes a picture once for all who get it: it is most of what a mail weighs. */
export async function encodePicture({ cid, name, type, bytes }: MailPicture): Promise<PicturePart> {
  // Of a message, so that it takes no date and no Message-ID of its own.
  const part = new MimeNode('multipart/related').createChild(type, { filename: name })
  part.setHeader({ 'Content-Id': `<${cid}>`, 'Content-Disposition': 'inline', 'Content-Transfer-Encoding': 'base64' })
  return { cid, raw: await part.setContent(Buffer.from(bytes)).build() }
}

/**
 * A mail as the bytes that are sent: plain text, HTML, and the pictures that the HTML shows. The same on every attempt, its Message-ID and date included.
 */
export function composeMail(mail: Words, pictures: PicturePart[], outgoing: Addressed, from: string): Readable {
  const { unsubscribe } = outgoing
  const fill = (words: string) => (unsubscribe === null ? words : words.replaceAll(UNSUBSCRIBE_PLACE, unsubscribe))
  const composed = new MailComposer({
    from,
    to: outgoing.address,
    subject: mail.subject,
    date: new Date(outgoing.created_at),
    messageId: `<${outgoing.message_id}>`,
    text: fill(mail.text),
    html: fill(mail.html),
    attachments: pictures,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': mail.language,
      ...(unsubscribe === null ? {} : { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
    // Nothing in a mail is ever read from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    // A boundary of its own for each message, and the same one on a retry; none may have more than 70 letters.
    baseBoundary: outgoing.message_id.split('@')[0]!.slice(-36),
  })
  return composed.compile().createReadStream()
}
