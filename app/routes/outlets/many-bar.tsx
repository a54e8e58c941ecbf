import { Form, useSearchParams } from '@remix-run/react'
import { useLocale } from '../../i18n/use-locale.ts'
import type { ManyProblem } from '../../outlets/change-many.ts'
import { manyFormId } from './outlet-box.tsx'
import styles from './outlets.module.css'

type ManyBarProps = { shown: number; chosen: number; onChooseAll: (isChosen: boolean) => void; problem: ManyProblem | null }

/** Rests that suit most outlets, from busy agencies to weeklies. */
const schedules = ['*/15 * * * *', '*/30 * * * *', '0 * * * *', '0 */3 * * *', '0 6 * * *']

/** What can be done with the chosen outlets at once. `all` chooses every outlet that the list shows, also where there are no scripts to tick the rows. */
export function ManyBar({ shown, chosen, onChooseAll, problem }: ManyBarProps) {
  const { t } = useLocale()
  const [params] = useSearchParams()
  const search = new URLSearchParams([...params].filter(([name]) => name !== 'changed')).toString()
  return (
    <Form method="post" id={manyFormId} action={`/outlets?${search}`} className={`${styles.many} screen-only`} preventScrollReset>
      <fieldset>
        <legend>
          <label>
            <input type="checkbox" name="all" value="1" onChange={(event) => onChooseAll(event.currentTarget.checked)} />{' '}
            {t('outletMany.chooseAll', { count: shown })}
          </label>{' '}
          <output className={styles.soft}>{t('outletMany.chosen', { count: chosen })}</output>
        </legend>
        <div className={styles.manyActions}>
          <button type="submit" name="many" value="enable" className={styles.button}>
            {t('outlets.switchOn')}
          </button>
          <button type="submit" name="many" value="pause" className={styles.button}>
            {t('outlets.switchOff')}
          </button>
          <span className={styles.together}>
            <input name="tags" aria-label={t('outletMany.tagsToSet')} placeholder={t('outletMany.tagsToSet')} dir="auto" />
            <button type="submit" name="many" value="tag" className={styles.button}>
              {t('outletMany.tag')}
            </button>
            <button type="submit" name="many" value="untag" className={styles.button}>
              {t('outletMany.untag')}
            </button>
          </span>
          <span className={styles.together}>
            <input name="cron" list="schedules" aria-label={t('definition.cron')} placeholder={t('definition.cron')} dir="ltr" />
            <datalist id="schedules">
              {schedules.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
            <input
              name="wait"
              inputMode="numeric"
              aria-label={t('definition.shortestWaitMinutes')}
              placeholder={t('definition.shortestWaitMinutes')}
              dir="ltr"
            />
            <button type="submit" name="many" value="retime" className={styles.button}>
              {t('outletMany.retime')}
            </button>
          </span>
          <span className={styles.together}>
            <button type="submit" name="many" value="export-json" className={styles.quiet}>
              {t('outletMany.exportAs', { as: 'JSON' })}
            </button>
            <button type="submit" name="many" value="export-opml" className={styles.quiet}>
              {t('outletMany.exportAs', { as: 'OPML' })}
            </button>
          </span>
        </div>
      </fieldset>
      {problem && (
        <p role="alert" className={styles.problem}>
          {t(`outletMany.many.${problem}`)}
        </p>
      )}
    </Form>
  )
}
