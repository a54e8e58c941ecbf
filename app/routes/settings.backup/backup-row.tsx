import { Form } from '@remix-run/react'
import { InstantText } from '../../components/dated.tsx'
import settings from '../../components/settings.module.css'
import { formatNumber } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import type { LoadedBackups } from './load-backups.ts'

type Backup = LoadedBackups['backups'][number]

/** One backup: what it holds, and what can be done with it. What cannot be taken back asks once more. */
export function BackupRow({ backup, mayRestore }: { backup: Backup; mayRestore: boolean }) {
  const { t } = useLocale()
  const isWhole = backup.fault === null
  return (
    <li className={settings.row}>
      <span>
        <code dir="ltr">{backup.name}</code>
        <small>{isWhole ? <Contents backup={backup} /> : t(`backup.problem.${backup.fault as NonNullable<typeof backup.fault>}`)}</small>
        {backup.detail && <small dir="ltr">{backup.detail}</small>}
      </span>
      <span className={settings.actions}>
        {isWhole && (
          <a className={settings.button} href={`/settings/backup/${backup.name}`} download={`${backup.name}.tar`}>
            {t('backup.download')}
          </a>
        )}
        {isWhole && mayRestore && <Sure name={backup.name} action="restore" />}
        <Sure name={backup.name} action="delete" />
      </span>
    </li>
  )
}

function Contents({ backup }: { backup: Backup }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  return (
    <>
      {backup.createdAt !== null && <InstantText instant={backup.createdAt} timeZone={timeZone} />} ·{' '}
      {t('backup.megabytes', { size: formatNumber(tag, backup.bytes / 1_000_000, { maximumFractionDigits: 1 }) })} ·{' '}
      {t(backup.hasPages ? 'backup.whole' : 'backup.noPages')}
      {backup.reason === 'before-migration' && ` · ${t('backup.beforeMigration')}`} · <bdi dir="ltr">Rasad {backup.version}</bdi>
    </>
  )
}

function Sure({ name, action }: { name: string; action: 'restore' | 'delete' }) {
  const { t } = useLocale()
  return (
    <details>
      <summary className={settings.button}>{t(`backup.${action}`)}</summary>
      <Form method="post" className={settings.section}>
        <p>{t(`backup.${action}Sure`)}</p>
        <input type="hidden" name="name" value={name} />
        <button type="submit" name="do" value={action} className={settings.button}>
          {t(`backup.${action}Yes`)}
        </button>
      </Form>
    </details>
  )
}
