import '../../i18n/desk-messages.ts'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { insertAlert } from '#db/queries/alerts.ts'
import { insertAudit } from '#db/queries/audit.ts'
import { makeToken } from '#db/token.ts'
import { FiringList, Isolated } from '../../alerts/firing-list.tsx'
import { readRule } from '../../alerts/read-rule.ts'
import { readWays } from '../../alerts/read-ways.ts'
import { type Rule, ruleKinds } from '../../alerts/rule.ts'
import { RuleFields } from '../../alerts/rule-fields.tsx'
import { WaysFields } from '../../alerts/ways-fields.tsx'
import settings from '../../components/settings.module.css'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { FormErrors } from '../../session/credentials.ts'
import { requireReader } from '../../session/reader.ts'
import { type AlertTry, loadTry } from './load-try.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'editor')
  return loadTry(request, context)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  const form = await request.formData()
  const [read, told] = [readRule(form), readWays(form)]
  if (read === null) throw new Response(null, { status: 400 })
  if ('errors' in read) return { errors: read.errors }
  if ('errors' in told) return { errors: told.errors }
  const { db, now, secret } = context
  const { title, ways, quiet, groupMinutes, timeZone } = told
  const times = { watched_from: now(), judged_at: null, created_at: now(), changed_at: now(), deleted_at: null }
  const id = await db.transaction().execute(async (trx) => {
    const made = await insertAlert(trx, {
      ...{ title, rule: JSON.stringify(read.rule), ways: JSON.stringify(ways), quiet: quiet && JSON.stringify(quiet) },
      ...{ sealed_key: secret.seal(makeToken()), time_zone: timeZone, group_minutes: groupMinutes, state: 'running', ...times },
    })
    await insertAudit(trx, reader, { action: 'add-alert', target: title, detail: read.rule }, now())
    return made
  })
  return redirect(`/alerts/${id}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'alert.new')

/** First the rule, tried over the stored past; then how it is told. The rule stands in the address. */
export default function NewAlert() {
  const tried = useLoaderData<typeof loader>()
  const result = useActionData() as { errors: FormErrors } | undefined
  const { t } = useLocale()
  const [params] = useSearchParams()
  const kind = tried.kind
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{t('alert.new')}</h1>
        <nav aria-label={t('alert.kind')} className={settings.actions}>
          {ruleKinds.map((one) => (
            <Link key={one} to={`?kind=${one}`} className={settings.button} aria-current={one === kind || undefined}>
              {t(`alert.kind.${one}`)}
            </Link>
          ))}
        </nav>
      </header>
      {kind && (
        <section className={settings.section}>
          <h2>{t(`alert.kind.${kind}`)}</h2>
          <p>{t(`alert.kindHelp.${kind}`)}</p>
          <Form method="get" className={settings.form} key={kind}>
            <input type="hidden" name="kind" value={kind} />
            <RuleFields kind={kind} params={params} subjects={tried.subjects} outlets={tried.outlets} errors={tried.errors} />
            <button type="submit" name="try" value="1" className={settings.button}>
              {t('alert.try')}
            </button>
          </Form>
        </section>
      )}
      {tried.past && tried.rule && <Past past={tried.past} />}
      {tried.past && tried.rule && (
        <section className={settings.section}>
          <h2>{t('alert.tell')}</h2>
          <Form method="post" className={settings.form}>
            <HiddenRule rule={tried.rule} />
            <WaysFields
              {...{
                title: '',
                ways: { readers: [], webhook: null },
                quiet: null,
                groupMinutes: 30,
                timeZone: tried.timeZone,
                timeZones: tried.timeZones,
              }}
              errors={result?.errors ?? {}}
            />
            <button type="submit" className={settings.button}>
              {t('alert.save')}
            </button>
          </Form>
        </section>
      )}
    </div>
  )
}

/** "This would have fired 4 times in 90 days, here." */
function Past({ past }: { past: NonNullable<AlertTry['past']> }) {
  const { t } = useLocale()
  return (
    <section className={settings.section} id="past">
      <p>
        <Isolated words={past.rule} />
      </p>
      <div role="status">
        <h2>{t('alert.past', { count: past.count, days: past.days })}</h2>
      </div>
      {past.judgedDays < past.days && <p>{t('alert.judged', { judged: past.judgedDays, days: past.days })}</p>}
      {past.firings.length < past.count && <p>{t('digest.newest', { shown: past.firings.length, all: past.count })}</p>}
      <FiringList firings={past.firings} />
    </section>
  )
}

/** As its form would send it. */
function HiddenRule({ rule }: { rule: Rule }) {
  return Object.entries(rule).map(([name, value]) => <input key={name} type="hidden" name={name} value={value ?? ''} />)
}
