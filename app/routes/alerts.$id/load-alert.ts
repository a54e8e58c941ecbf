import type { AppLoadContext } from '@remix-run/node'
import { type AlertRecipient, listAlertRecipients } from '#db/queries/alert-recipients.ts'
import { type Alert, type AlertFiring, findAlert, listFirings } from '#db/queries/alerts.ts'
import { loadNames } from '../../alerts/load-names.ts'
import type { Evidence, Rule } from '../../alerts/rule.ts'
import { tellFiring, tellRule } from '../../alerts/tell-evidence.ts'
import type { QuietHours, Ways } from '../../alerts/ways.ts'
import type { ListedReader } from '../../digests/reader-list.tsx'
import { listTimeZones } from '../../digests/time-zones.ts'
import { formatInstant } from '../../i18n/format.ts'
import { type Locale, readLocale } from '../../i18n/locale.ts'
import { translate } from '../../i18n/translate.ts'

const SHOWN = 100

/** An alert with what came true. To whom it is told, and the key of its webhook, is for those alone who may change it. Throws 404. */
export async function loadAlert(request: Request, context: AppLoadContext, id: number, mayEdit: boolean) {
  const alert = await findAlert(context.db, id)
  if (!alert) throw new Response(null, { status: 404 })
  const locale = readLocale(request)
  const names = await loadNames(context)
  const firings = await listFirings(context.db, id, SHOWN)
  const readers = (await listAlertRecipients(context.db, id)).map(readerOf)
  return {
    title: alert.title,
    state: alert.state,
    rule: tellRule(JSON.parse(alert.rule) as Rule, names, locale),
    feed: `${context.config.url}/feeds/alerts?alert=${id}&key=…`,
    firings: firings.map((firing) => ({
      key: firing.key,
      ...tellFiring({ day: firing.day, evidence: JSON.parse(firing.evidence) as Evidence }, names, locale),
      note: whenOf(firing, alert, locale),
    })),
    recipients: readers.filter(({ unsubscribedAt }) => unsubscribedAt === null).length,
    told: mayEdit ? { readers, ...describeWays(context, alert) } : null,
  }
}

function readerOf({ id, address, language, calendar, unsubscribed_at }: AlertRecipient): ListedReader {
  return { id, address, language, calendar, unsubscribedAt: unsubscribed_at }
}

function describeWays({ secret }: AppLoadContext, alert: Alert) {
  const ways = JSON.parse(alert.ways) as Ways
  return {
    fields: {
      ways,
      quiet: alert.quiet === null ? null : (JSON.parse(alert.quiet) as QuietHours),
      groupMinutes: alert.group_minutes,
      timeZone: alert.time_zone,
      timeZones: listTimeZones(alert.time_zone),
    },
    webhookKey: ways.webhook === null || alert.sealed_key === null ? null : secret.unseal(alert.sealed_key),
  }
}

function whenOf({ fired_at, told_at }: AlertFiring, { time_zone }: Alert, locale: Locale): string {
  const when = (at: number) => formatInstant(locale.tag, at, time_zone)
  const seen = translate(locale, 'alert.seen', { when: when(fired_at) })
  return `${seen} · ${told_at === null ? translate(locale, 'alert.untold') : translate(locale, 'alert.toldAt', { when: when(told_at) })}`
}
