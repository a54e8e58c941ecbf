import { Form } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { useLocale } from '../../i18n/use-locale.ts'
import type { Verdict } from '../../workbench/judge-readings.ts'

type SaveFormProps = { verdict: Verdict; isTaken: boolean; hasDefinition: boolean }

/** The way out: collect what reads well, keep the rest as a draft, or let it be. */
export function SaveForm({ verdict, isTaken, hasDefinition }: SaveFormProps) {
  const { t } = useLocale()
  const isGood = verdict !== 'not-good' && !isTaken
  return (
    <Form method="post" className={settings.section}>
      {hasDefinition && (
        <>
          {!isGood && <p>{t(isTaken ? 'trial.slugTaken' : 'trial.notGood')}</p>}
          {verdict === 'undated' && (
            <label>
              <input type="checkbox" name="undated" /> {t('trial.collectUndated')}
            </label>
          )}
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
