import settings from '../../components/settings.module.css'
import { remedyKey, troubleKey } from '../../i18n/trouble-key.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { Trouble } from './load-trial.ts'

/** What could not be had or told, at which stage, and what a person can do about it. Each kind once. */
export function TroubleList({ troubles }: { troubles: Trouble[] }) {
  const { t } = useLocale()
  const kinds = [...Map.groupBy(troubles, (one) => `${one.stage} ${one.failure}`).values()]
  if (kinds.length === 0) return null
  return (
    <section className={settings.section}>
      <h2>{t('trial.troubles')}</h2>
      <ul className={settings.rows}>
        {kinds.map((alike) => {
          const one = alike[0]!
          return (
            <li key={`${one.stage} ${one.failure}`} className={settings.row}>
              <span>
                {t(`trial.stage.${one.stage}` as 'trial.stage.home')}: {t(troubleKey(one.failure))}
                {alike.length > 1 && ` (${alike.length})`}
                <small>{t(remedyKey(one.failure))}</small>
                <small dir="ltr">{[one.url, one.detail].filter(Boolean).join(' · ')}</small>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
