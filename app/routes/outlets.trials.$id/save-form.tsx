import { Form } from '@remix-run/react'
import type { OutletInput } from '#catalog/definition.ts'
import settings from '../../components/settings.module.css'
import { useLocale } from '../../i18n/use-locale.ts'
import type { Verdict } from '../../workbench/judge-readings.ts'
import { BackfillChoice } from './backfill-choice.tsx'

type SaveFormProps = {
  verdict: Verdict
  isTaken: boolean
  definition: OutletInput | null
  /** Articles a day, as far as the site's own dates tell. */
  perDay: number | null
  now: number
}

/** The way out: collect what reads well, keep the rest as a draft, or let it be. */
export function SaveForm({ verdict, isTaken, definition, perDay, now }: SaveFormProps) {
  const { t } = useLocale()
  const isGood = (verdict === 'good' || verdict === 'undated') && !isTaken
  return (
    <Form method="post" className={settings.section}>
      {definition && (
        <>
          {!isGood && <p>{t(isTaken ? 'trial.slugTaken' : verdict === 'no-sources' ? 'trial.noSources' : 'trial.notGood')}</p>}
          {verdict === 'undated' && (
            <label>
              <input type="checkbox" name="undated" /> {t('trial.collectUndated')}
            </label>
          )}
          <BackfillChoice definition={definition} perDay={perDay} now={now} />
        </>
      )}
      <div className={settings.actions}>
        {definition && (
          <button type="submit" name="do" value="save" className={settings.button} disabled={!isGood}>
            {t('trial.save')}
          </button>
        )}
        {definition && !isTaken && (
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
