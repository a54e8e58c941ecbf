import '../../i18n/desk-messages.ts'
import '../../i18n/lists-messages.ts'
import { type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData, useParams } from '@remix-run/react'
import { findAlert, updateAlert } from '#db/queries/alerts.ts'
import { insertAudit } from '#db/queries/audit.ts'
import { findUnknown } from '../../alerts/find-unknown.ts'
import { loadNames } from '../../alerts/load-names.ts'
import { loadTry } from '../../alerts/load-try.ts'
import { readRule } from '../../alerts/read-rule.ts'
import { HiddenRule, RuleTrial } from '../../alerts/rule-trial.tsx'
import settings from '../../components/settings.module.css'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'

/** Without a rule in the address, that of the alert is tried. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireReader(request, context, 'editor')
  const { title, rule } = await requireAlert(context, Number(params.id))
  const asked = new URL(request.url).searchParams
  const own = Object.entries({ ...JSON.parse(rule), try: 1 }).map(([name, value]) => [name, String(value ?? '')])
  return { title, tried: await loadTry(request, context, asked.has('kind') ? asked : new URLSearchParams(own)) }
}

/** What happened before the rule was changed is past. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  const { id, title } = await requireAlert(context, Number(params.id))
  const read = readRule(await request.formData())
  if (read === null || 'errors' in read || findUnknown(read.rule, await loadNames(context))) throw new Response(null, { status: 400 })
  const { db, now } = context
  await db.transaction().execute(async (trx) => {
    await updateAlert(trx, id, { rule: JSON.stringify(read.rule), watched_from: now(), judged_at: null, changed_at: now() })
    await insertAudit(trx, reader, { action: 'change-alert', target: title, detail: { rule: read.rule } }, now())
  })
  return redirect(`/alerts/${id}`)
}

async function requireAlert({ db }: AppLoadContext, id: number) {
  const alert = await findAlert(db, id)
  if (!alert) throw new Response(null, { status: 404 })
  return alert
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'alert.editRule')

/** Changes what an alert watches: only a rule that was tried can be saved. */
export default function AlertRule() {
  const { title, tried } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useLocale()
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{t('alert.editRule')}</h1>
        <p>
          <Link to={`/alerts/${id}`}>
            <bdi>{title}</bdi>
          </Link>
        </p>
        <p>{t('alert.editRuleHelp')}</p>
      </header>
      <RuleTrial tried={tried} />
      {tried.past && tried.rule && (
        <Form method="post" className={settings.form}>
          <HiddenRule rule={tried.rule} />
          <button type="submit" className={settings.button}>
            {t('alert.saveRule')}
          </button>
        </Form>
      )}
    </div>
  )
}
