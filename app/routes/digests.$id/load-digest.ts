import type { AppLoadContext } from '@remix-run/node'
import { findIssueBefore, listIssueMails, listIssues, listTroubledMails } from '#db/queries/digest-issues.ts'
import { type Digest, findDigest, listRecipients } from '#db/queries/digests.ts'
import { findMailSettings } from '#db/queries/mail-settings.ts'
import { findMail, listMailPictures } from '#db/queries/outbox.ts'
import { listSubjectLabels } from '#db/queries/subject-labels.ts'
import { openDesk, type Readership } from '../../digests/desk.ts'
import type { DigestPart } from '../../digests/parts.ts'
import { dueBefore, type Schedule } from '../../digests/schedule.ts'
import { inlinePictures } from '../../digests/show-mail.ts'
import { listTimeZones } from '../../digests/time-zones.ts'
import { writeDigest } from '../../digests/write-mail.ts'
import { calendars } from '../../i18n/calendars.ts'
import { languages } from '../../i18n/languages.ts'

const ISSUES = 30
const TROUBLED = 50

export type DigestPage = Awaited<ReturnType<typeof loadDigest>>

/** A digest with its readers, its issues and what failed; addresses go only to those who may change it. `preview` and `issue` in the address ask to see a mail. Throws 404. */
export async function loadDigest(context: AppLoadContext, id: number, params: URLSearchParams, mayEdit: boolean) {
  const { db, config } = context
  const digest = await findDigest(db, id)
  if (!digest) throw new Response(null, { status: 404 })
  const preview = readPreview(params.get('preview'))
  return {
    id,
    title: digest.title,
    state: digest.state,
    nextAt: digest.next_at,
    parts: JSON.parse(digest.parts) as DigestPart[],
    schedule: JSON.parse(digest.schedule) as Schedule,
    timeZone: digest.time_zone,
    timeZones: mayEdit ? listTimeZones(digest.time_zone) : [],
    speakers: (await listSubjectLabels(db)).filter(({ kind }) => kind === 'speaker'),
    recipients: (await listRecipients(db, id)).map(({ id: recipientId, address, language, calendar, unsubscribed_at }) => ({
      ...{ id: recipientId, address: mayEdit ? address : '', language, calendar, unsubscribedAt: unsubscribed_at },
    })),
    issues: (await listIssues(db, id, ISSUES)).map(({ test_address: _, ...issue }) => issue),
    troubled: mayEdit ? await listTroubledMails(db, id, TROUBLED) : [],
    hasMailServer: context.mailServer !== null || (await hasStoredServer(context)),
    preview: preview && { ...preview, ...(await writePreview(context, digest, preview)) },
    issue: await loadIssue(context, Number(params.get('issue')), Number(params.get('mail'))),
    isPhone: params.get('width') === 'phone',
    url: config.url,
  }
}

async function hasStoredServer({ db }: AppLoadContext): Promise<boolean> {
  return (await findMailSettings(db)) !== null
}

/** `fa.jalali`: how the reader reads whose mail is shown. */
function readPreview(asked: string | null): Readership | null {
  const [language, calendar] = (asked ?? '').split('.')
  const found = { language: languages.find((one) => one === language), calendar: calendars.find((one) => one === calendar) }
  return found.language && found.calendar ? { language: found.language, calendar: found.calendar } : null
}

async function writePreview(context: AppLoadContext, digest: Digest, readership: Readership) {
  const schedule = JSON.parse(digest.schedule) as Schedule
  const at = context.now()
  const before = await findIssueBefore(context.db, { id: 0, digest_id: digest.id, due_at: at })
  const since = before ?? dueBefore(schedule, digest.time_zone, at)
  const desk = openDesk(context, readership, { timeZone: digest.time_zone, since, at })
  const parts = JSON.parse(digest.parts) as DigestPart[]
  const { html, subject, pictures, problems } = await writeDigest(desk, { title: digest.title, parts }, false)
  return { html: inlinePictures(html, pictures), subject, problems, kilobytes: Math.ceil(Buffer.byteLength(html) / 1000) }
}

/** The mails of an issue, and the one that is to be shown: of several readerships the first. */
async function loadIssue({ db }: AppLoadContext, issueId: number, mailId: number) {
  if (!issueId) return null
  const mails = await listIssueMails(db, issueId)
  const shown = mails.find(({ id }) => id === mailId) ?? mails[0]
  const mail = shown && (await findMail(db, shown.id))
  if (!mail) return { id: issueId, mails, mailId: null, html: null }
  return { id: issueId, mails, mailId: mail.id, html: inlinePictures(mail.html, await listMailPictures(db, mail.id)) }
}
