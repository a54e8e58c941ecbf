import { Form } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import type { MessageKey } from '../../i18n/catalogues.ts'
import { formatInstant } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'

export type ShownChange = { id: number; at: number; userName: string; action: string; count: number; isUndone: boolean }

/** A change to many: who did what to how many when, with its way back. */
export function ChangeLine({ change: { id, at, userName, action, count, isUndone } }: { change: ShownChange }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  return (
    <Form method="post" action="/outlets" className={settings.actions} preventScrollReset>
      <span>
        {t(`outletMany.did.${action}` as MessageKey, { count })} · <bdi>{userName}</bdi> · {formatInstant(tag, at, timeZone)}
      </span>
      {isUndone ? (
        <span>{t('outletMany.undone')}</span>
      ) : (
        <button type="submit" name="undo" value={id} className={settings.button}>
          {t('outletMany.undo')}
        </button>
      )}
    </Form>
  )
}
