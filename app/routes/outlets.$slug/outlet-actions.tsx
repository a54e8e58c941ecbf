import { Form, Link } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { useLocale } from '../../i18n/use-locale.ts'
import type { LoadedOutlet } from './load-outlet.ts'

/** What an editor may do with an outlet. While it is collected, the button that began it ends it. */
export function OutletActions({ loaded: { outlet, isEnabled, isRunning, isWaiting } }: { loaded: LoadedOutlet }) {
  const { t } = useLocale()
  const isBusy = isRunning || isWaiting
  return (
    <div className={`${settings.actions} screen-only`}>
      <Form method="post" className={settings.actions} preventScrollReset>
        <button type="submit" name="do" value={isBusy ? 'stop' : 'collect'} className={settings.button}>
          {t(isBusy ? 'outlet.stop' : 'outlets.collect')}
        </button>
        <button type="submit" name="do" value={isEnabled ? 'pause' : 'resume'} className={settings.button}>
          {t(isEnabled ? 'outlet.pause' : 'outlet.resume')}
        </button>
      </Form>
      <Link to={`/outlets/${outlet.slug}/edit`} className={settings.button}>
        {t('outlet.edit')}
      </Link>
      <Link to={`/outlets/${outlet.slug}/delete`} className={settings.button}>
        {t('outlet.delete')}
      </Link>
    </div>
  )
}
