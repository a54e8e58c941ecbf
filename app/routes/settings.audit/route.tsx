import '../../i18n/desk-messages.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { listAudit } from '#db/queries/audit.ts'
import { InstantText } from '../../components/dated.tsx'
import settings from '../../components/settings.module.css'
import type { MessageKey } from '../../i18n/catalogues.ts'
import { Message } from '../../i18n/message.tsx'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'

const PAGE = 100

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'admin')
  const before = Number(new URL(request.url).searchParams.get('before')) || null
  return { changes: await listAudit(context.db, { before, limit: PAGE }) }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'audit.title')

/** Who changed what, newest first. */
export default function Audit() {
  const { changes } = useLoaderData<typeof loader>()
  const { t } = useLocale()
  const { timeZone } = useShell()
  return (
    <div className={settings.page}>
      <h1>{t('audit.title')}</h1>
      {changes.length === 0 && <p>{t('audit.none')}</p>}
      <ul className={settings.rows}>
        {changes.map((one) => (
          <li key={one.id} className={settings.row}>
            <span>
              <Message
                id={`audit.${one.action}` as MessageKey}
                values={{ name: <bdi key="name">{one.user_name}</bdi>, target: <bdi key="target">{one.target}</bdi> }}
              />
              {one.detail && <small dir="ltr">{one.detail}</small>}
            </span>
            <InstantText instant={one.at} timeZone={timeZone} />
          </li>
        ))}
      </ul>
      {changes.length === PAGE && <Link to={`?before=${changes.at(-1)?.id}`}>{t('audit.older')}</Link>}
    </div>
  )
}
