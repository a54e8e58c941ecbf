import type { AppLoadContext } from '@remix-run/node'
import { saveAlertRecipient } from '#db/queries/alert-recipients.ts'
import { insertAlert } from '#db/queries/alerts.ts'
import { insertAudit } from '#db/queries/audit.ts'
import type { Reader } from '#db/queries/sessions.ts'
import { makeToken } from '#db/token.ts'
import { findUnknown } from '../../alerts/find-unknown.ts'
import { loadNames } from '../../alerts/load-names.ts'
import { readRule } from '../../alerts/read-rule.ts'
import { readReaders, readWays } from '../../alerts/read-ways.ts'
import type { FormErrors } from '../../session/credentials.ts'

/** Makes an alert that is watched from now on, with its first readers; or says what is wrong with each field. Throws 400 for a form without a rule. */
export async function makeAlert(context: AppLoadContext, reader: Reader, form: FormData): Promise<{ id: number } | { errors: FormErrors }> {
  const [read, told, first] = [readRule(form), readWays(form), readReaders(form)]
  if (read === null) throw new Response(null, { status: 400 })
  const errors = [read, told, first].flatMap((one) => ('errors' in one ? [one.errors] : []))
  if ('errors' in read || 'errors' in told || 'errors' in first) return { errors: Object.assign({}, ...errors) }
  const unknown = findUnknown(read.rule, await loadNames(context))
  if (unknown) return { errors: unknown }
  const { db, now, secret } = context
  const { title, ways, quiet, groupMinutes, timeZone } = told
  const times = { watched_from: now(), judged_at: null, created_at: now(), changed_at: now(), deleted_at: null }
  return db.transaction().execute(async (trx) => {
    const id = await insertAlert(trx, {
      ...{ title, rule: JSON.stringify(read.rule), ways: JSON.stringify(ways), quiet: quiet && JSON.stringify(quiet) },
      ...{ sealed_key: secret.seal(makeToken()), time_zone: timeZone, group_minutes: groupMinutes, state: 'running', ...times },
    })
    for (const one of first.readers) await saveAlertRecipient(trx, { alert_id: id, ...one }, now())
    await insertAudit(trx, reader, { action: 'add-alert', target: title, detail: read.rule }, now())
    return { id }
  })
}
