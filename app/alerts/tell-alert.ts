import type { AppLoadContext } from '@remix-run/node'
import { listAlertRecipients } from '#db/queries/alert-recipients.ts'
import { type Alert, type AlertFiring, listUntold, tellFirings } from '#db/queries/alerts.ts'
import type { WrittenMail } from '#db/queries/digest-issues.ts'
import type { NewOutgoing } from '#db/queries/outbox.ts'
import { openDesk, type Readership } from '../digests/desk.ts'
import type { MailWords } from '../digests/mail-words.ts'
import { makeMessageId } from '../digests/message-id.ts'
import type { Section } from '../digests/section.ts'
import { telling } from '../digests/telling.ts'
import { unsubscribeAddress } from '../digests/unsubscribe-token.ts'
import { writeMail } from '../digests/write-mail.ts'
import { formatInstant } from '../i18n/format.ts'
import { loadNames } from './load-names.ts'
import type { Evidence, Rule } from './rule.ts'
import { tellFiring, tellRule } from './tell-evidence.ts'
import { isQuiet, type QuietHours, type Ways } from './ways.ts'

/** More of them are on the page. */
const MOST_IN_MAIL = 30

/** Tells what an alert has not told yet, together, when its group is full of time and no quiet hours are. */
export async function tellAlert(context: AppLoadContext, alert: Alert): Promise<void> {
  const { db, now } = context
  const untold = await listUntold(db, alert.id)
  const first = untold[0]
  if (!first || now() - first.fired_at < alert.group_minutes * 60_000) return
  if (isQuiet(alert.quiet === null ? null : (JSON.parse(alert.quiet) as QuietHours), alert.time_zone, now())) return
  const ways = JSON.parse(alert.ways) as Ways
  const mails: WrittenMail[] = []
  const readers = (await listAlertRecipients(db, alert.id)).filter(({ unsubscribed_at }) => unsubscribed_at === null)
  const groups = Map.groupBy(readers, ({ language, calendar }) => `${language} ${calendar}`)
  for (const group of groups.values()) {
    const words = await writeWords(context, alert, untold, group[0]!)
    const outgoing = group.map(
      ({ id, address, address_key }): NewOutgoing => ({
        kind: 'mail',
        address,
        alert_id: alert.id,
        message_id: makeMessageId(context, `alert.${alert.id}`),
        unsubscribe: unsubscribeAddress(context, { of: 'alert', id, address_key }),
      }),
    )
    mails.push({ words, pictures: [], outgoing })
  }
  const webhook = ways.webhook === null ? [] : [await callOf(context, alert, untold, ways.webhook)]
  await tellFirings(
    db,
    untold.map(({ id }) => id),
    mails,
    webhook,
    now(),
  )
}

async function writeWords(
  context: AppLoadContext,
  alert: Alert,
  firings: AlertFiring[],
  readership: Readership,
): Promise<WrittenMail['words']> {
  const { now, config } = context
  const desk = openDesk(context, readership, { timeZone: alert.time_zone, since: now(), at: now() })
  const { t, locale } = telling(desk)
  const names = await loadNames(context)
  const lines = firings.slice(0, MOST_IN_MAIL).map(({ day, evidence }) => {
    const { words, href } = tellFiring({ day, evidence: JSON.parse(evidence) as Evidence }, names, locale)
    return { name: words, href: config.url + href, details: [], quotes: [] }
  })
  const rule = tellRule(JSON.parse(alert.rule) as Rule, names, locale)
  const section: Section = {
    title: t('alert.fired', { count: firings.length }),
    base: rule,
    blocks: [{ kind: 'lines', heading: null, lines }],
    notes: [],
    href: `${config.url}/alerts/${alert.id}`,
  }
  const when = formatInstant(locale.tag, now(), alert.time_zone)
  const title = alert.title
  const words: MailWords = {
    ...{
      language: locale.language,
      appName: t('app.name'),
      title,
      subject: t('alert.subject.mail', { title, count: firings.length }),
      when,
      preview: rule,
    },
    ...{ open: t('digest.open'), why: t('alert.why', { title }), made: t('digest.made', { when, zone: alert.time_zone }) },
    ...{ unsubscribe: t('alert.unsubscribe'), shortened: t('digest.shortened'), homeHref: config.url },
  }
  return writeMail(context, words, [section])
}

/** What a webhook is told: the same words in English, and the numbers for programs. */
async function callOf(context: AppLoadContext, alert: Alert, firings: AlertFiring[], address: string): Promise<NewOutgoing> {
  const { config, now } = context
  const { locale } = openDesk(context, { language: 'en', calendar: 'gregorian' }, { timeZone: alert.time_zone, since: now(), at: now() })
  const names = await loadNames(context)
  const told = firings.map(({ key, day, fired_at, evidence }) => {
    const numbers = JSON.parse(evidence) as Evidence
    const { words, href } = tellFiring({ day, evidence: numbers }, names, locale)
    return {
      key,
      day,
      fired_at: new Date(fired_at).toISOString(),
      text: words.replace(/[\u2066-\u2069]/g, ''),
      url: config.url + href,
      evidence: numbers,
    }
  })
  const payload = JSON.stringify({
    alert: { id: alert.id, title: alert.title, rule: JSON.parse(alert.rule), url: `${config.url}/alerts/${alert.id}` },
    firings: told,
  })
  return {
    kind: 'webhook',
    address,
    alert_id: alert.id,
    message_id: makeMessageId(context, `alert.${alert.id}`),
    payload,
    sealed_key: alert.sealed_key,
  }
}
