import '../../i18n/desk-messages.ts'
import '../../i18n/lists-messages.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { findDeletedAlert, listAlerts } from '#db/queries/alerts.ts'
import { loadNames } from '../../alerts/load-names.ts'
import type { Rule } from '../../alerts/rule.ts'
import { tellRule } from '../../alerts/tell-evidence.ts'
import settings from '../../components/settings.module.css'
import { DoneLine } from '../../digests/done-line.tsx'
import { readLocale } from '../../i18n/locale.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'

const WEEK_MS = 7 * 86_400_000

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const names = await loadNames(context)
  const locale = readLocale(request)
  const alerts = await listAlerts(context.db, context.now() - WEEK_MS)
  const id = Number(new URL(request.url).searchParams.get('deleted'))
  const gone = id > 0 ? await findDeletedAlert(context.db, id) : undefined
  return {
    deleted: gone ? { id, title: gone.title } : null,
    alerts: alerts.map(({ id, title, rule, state, firings }) => ({
      ...{ id, title, state, firings },
      rule: tellRule(JSON.parse(rule) as Rule, names, locale),
    })),
  }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'alert.title')

/** Rules that say by themselves when they come true. */
export default function Alerts() {
  const { alerts, deleted } = useLoaderData<typeof loader>()
  const { t } = useLocale()
  const mayEdit = useMayEdit()
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{t('alert.title')}</h1>
        <p>{t('alert.help')}</p>
        {mayEdit && (
          <Link to="/alerts/new" className={settings.button}>
            {t('alert.new')}
          </Link>
        )}
      </header>
      {deleted && mayEdit && (
        <DoneLine words={t('alert.deleted', { title: deleted.title })} undo={[['do', 'restore']]} action={`/alerts/${deleted.id}`} />
      )}
      {alerts.length > 0 && (
        <ul className={settings.rows}>
          {alerts.map(({ id, title, rule, state, firings }) => (
            <li key={id} className={settings.row} data-row>
              <span>
                <Link to={`/alerts/${id}`} data-row-link>
                  <bdi>{title}</bdi>
                </Link>
                <small>{rule}</small>
              </span>
              <span>{state === 'running' ? t('alert.week', { count: firings }) : t('digest.paused')}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
