import '../../i18n/desk-messages.ts'
import '../../i18n/lists-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { OutletName } from '../../components/outlet-name.tsx'
import settings from '../../components/settings.module.css'
import { alarmKey } from '../../i18n/alarm-key.ts'
import { formatInstant } from '../../i18n/format.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { askedPosition } from '../../workbench/load-readings.ts'
import { useAskAgain } from '../../workbench/use-ask-again.ts'
import { changeMend, type MendResult } from './change-mend.ts'
import { type LoadedMend, loadMend } from './load-mend.ts'
import { MendTable } from './mend-table.tsx'
import { RereadProgress } from './reread-progress.tsx'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'editor')
  return loadMend(context, params.slug as string, askedPosition(request))
}

export async function action({ request, params, context }: ActionFunctionArgs): Promise<MendResult> {
  const reader = await requireReader(request, context, 'editor')
  return changeMend(context, reader, params.slug as string, await request.formData())
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'mend.title')

/** From a layout that no longer fits to one that does, and to the articles that were missed meanwhile, without asking the site once. */
export default function Mend() {
  const loaded = useLoaderData<typeof loader>() as LoadedMend
  const result = useActionData() as MendResult | undefined
  const { t } = useLocale()
  const { mend, rereading } = loaded
  useAskAgain(mend?.isBusy === true || rereading?.isOver === false)
  const problem = result && 'problem' in result ? result.problem : null
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <p>
          <Link to={`/outlets/${loaded.slug}`}>
            <OutletName outlet={loaded.outlet} />
          </Link>
        </p>
        <h1>{t('mend.title')}</h1>
        <OpenAlarms alarms={loaded.alarms} />
        {mend?.isBusy && (
          <p role="status" className={settings.done}>
            {t(mend.layout ? 'trial.reading' : 'mend.looking')}
          </p>
        )}
      </header>
      {problem !== null && (
        <p role="alert" className={settings.problem} dir="auto">
          {problem === 'not-mended' ? t('mend.notMended') : problem === 'day' ? t('mend.dayWrong') : problem}
        </p>
      )}
      {rereading && !mend && <RereadProgress rereading={rereading} now={loaded.now} />}
      {mend?.layout ? <MendTable mend={mend} layout={mend.layout} /> : !mend && <BeginForm />}
    </div>
  )
}

function OpenAlarms({ alarms }: { alarms: LoadedMend['alarms'] }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  if (alarms.length === 0) return <p>{t('mend.noAlarm')}</p>
  return (
    <ul>
      {alarms.map((alarm) => (
        <li key={alarm.id}>
          <strong>{t(alarmKey(alarm.kind))}</strong> {t('trouble.since', { when: formatInstant(tag, alarm.opened_at, timeZone) })}{' '}
          <small dir="ltr">{alarm.detail}</small>
        </li>
      ))}
    </ul>
  )
}

function BeginForm() {
  const { t } = useLocale()
  return (
    <Form method="post" className={settings.section}>
      <p>{t('mend.help')}</p>
      <button type="submit" name="do" value="begin" className={settings.button}>
        {t('mend.begin')}
      </button>
    </Form>
  )
}
