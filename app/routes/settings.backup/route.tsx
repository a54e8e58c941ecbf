import '../../i18n/desk-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { InstantText } from '../../components/dated.tsx'
import settings from '../../components/settings.module.css'
import type { MessageKey } from '../../i18n/catalogues.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { useAskAgain } from '../../workbench/use-ask-again.ts'
import { BackupRow } from './backup-row.tsx'
import { type BackupResult, changeBackups } from './change-backups.ts'
import { type LoadedBackups, loadBackups } from './load-backups.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'admin')
  return loadBackups(context)
}

export async function action({ request, context }: ActionFunctionArgs): Promise<BackupResult> {
  const reader = await requireReader(request, context, 'admin')
  return changeBackups(context, reader, await request.formData())
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'backup.title')

/** Copies of the databases: made while Rasad runs, proven whole, put back with everything stopped. */
export default function Backups() {
  const loaded = useLoaderData<typeof loader>()
  return loaded === null ? <MadeElsewhere /> : <OwnBackups loaded={loaded} />
}

/** PostgreSQL has its own tools, which know more of it than we do. */
function MadeElsewhere() {
  const { t } = useLocale()
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{t('backup.title')}</h1>
        <p>{t('backup.byPostgres')}</p>
        <p>
          <code dir="ltr">pg_dump --format=custom --file=rasad.dump "$DATABASE_URL"</code>
        </p>
      </header>
    </div>
  )
}

function OwnBackups({ loaded }: { loaded: LoadedBackups }) {
  const result = useActionData() as BackupResult | undefined
  const { t } = useLocale()
  useAskAgain(loaded.isBusy)
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{t('backup.title')}</h1>
        <p>{t('backup.help')}</p>
        <p>
          {t('backup.folder')} <code dir="ltr">{loaded.folder}</code>
        </p>
      </header>
      {result && 'problem' in result && (
        <p role="alert" className={settings.problem}>
          {t(`backup.problem.${result.problem}` as MessageKey)}
        </p>
      )}
      {result && 'done' in result && result.done === 'restoring' && (
        <p role="status" className={settings.done}>
          {t('backup.restoring')}
        </p>
      )}
      {loaded.lastRestore && <LastRestore note={loaded.lastRestore} />}
      <Form method="post" className={settings.section}>
        <label>
          <input type="checkbox" name="withPages" defaultChecked /> {t('backup.withPages')}
        </label>
        <button type="submit" name="do" value="back-up" className={settings.button} disabled={loaded.isBusy}>
          {t('backup.now')}
        </button>
        {loaded.isBusy && (
          <p role="status" className={settings.done}>
            {t('backup.underWay')}
          </p>
        )}
        {loaded.failure !== null && !loaded.isBusy && (
          <p className={settings.problem} dir="auto">
            {loaded.failure}
          </p>
        )}
      </Form>
      <section className={settings.section}>
        <h2>{t('backup.list')}</h2>
        {loaded.backups.length === 0 && <p>{t('backup.none')}</p>}
        <ul className={settings.rows}>
          {loaded.backups.map((one) => (
            <BackupRow key={one.name} backup={one} mayRestore={loaded.mayRestore} />
          ))}
        </ul>
      </section>
    </div>
  )
}

function LastRestore({ note: { name, at, problem } }: { note: NonNullable<LoadedBackups['lastRestore']> }) {
  const { t } = useLocale()
  const { timeZone } = useShell()
  return (
    <p className={problem === null ? settings.done : settings.problem}>
      {t(problem === null ? 'backup.restored' : 'backup.notRestored')} <code dir="ltr">{name}</code>{' '}
      <InstantText instant={at} timeZone={timeZone} /> {problem !== null && <bdi dir="ltr">{problem}</bdi>}
    </p>
  )
}
