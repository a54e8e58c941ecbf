import { Form } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { useLocale } from '../../i18n/use-locale.ts'

/** The way out: collect what reads well, keep the rest as a draft, or let it be. */
export function SaveForm({ isGood, isTaken, hasDefinition }: { isGood: boolean; isTaken: boolean; hasDefinition: boolean }) {
  const { t } = useLocale()
  return (
    <Form method="post" className={settings.section}>
      {hasDefinition && (
        <>
          {!isGood && <p>{t(isTaken ? 'trial.slugTaken' : 'trial.notGood')}</p>}
          <label>
            {t('trial.since')} <input type="date" name="since" dir="ltr" />
          </label>
          <small>{t('trial.sinceHelp')}</small>
        </>
      )}
      <div className={settings.actions}>
        {hasDefinition && (
          <button type="submit" name="do" value="save" className={settings.button} disabled={!isGood}>
            {t('trial.save')}
          </button>
        )}
        {hasDefinition && !isTaken && (
          <button type="submit" name="do" value="draft" className={settings.button}>
            {t('trial.draft')}
          </button>
        )}
        <button type="submit" name="do" value="discard" className={settings.button}>
          {t('trial.discard')}
        </button>
      </div>
    </Form>
  )
}
