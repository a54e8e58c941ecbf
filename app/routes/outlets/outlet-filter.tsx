import { Form, useLocation, useSearchParams, useSubmit } from '@remix-run/react'
import { GroupChoice } from '../../components/group-choice.tsx'
import type { OutletLabel } from '../../filters/load-selection.ts'
import { type OutletListFilter, outletStates } from '../../filters/outlet-list.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './outlets.module.css'

/** Which outlets the list shows: by name, language, group and state. */
export function OutletFilter({ filter, outlets }: { filter: OutletListFilter; outlets: OutletLabel[] }) {
  const { t } = useLocale()
  const { pathname } = useLocation()
  const [params] = useSearchParams()
  const submit = useSubmit()
  return (
    <Form
      method="get"
      action={pathname}
      role="search"
      aria-label={t('outletMany.filter')}
      className={`${styles.filter} screen-only`}
      onChange={(event) =>
        event.target instanceof HTMLInputElement && event.target.type === 'search' ? undefined : submit(event.currentTarget)
      }
      key={params.toString()}
    >
      <input
        type="search"
        name="name"
        defaultValue={filter.name}
        aria-label={t('outletMany.byName')}
        placeholder={t('outletMany.byName')}
        dir="auto"
      />
      <select name="language" defaultValue={filter.language ?? ''} aria-label={t('filter.language')}>
        <option value="">{t('filter.bothLanguages')}</option>
        <option value="ar">{t('filter.ar')}</option>
        <option value="fa">{t('filter.fa')}</option>
      </select>
      <select name="state" defaultValue={filter.state ?? ''} aria-label={t('outletMany.byState')}>
        <option value="">{t('outletMany.state.any')}</option>
        {outletStates.map((state) => (
          <option key={state} value={state}>
            {t(`outletMany.state.${state}`)}
          </option>
        ))}
      </select>
      <GroupChoice outlets={outlets} chosen={filter} />
      <button type="submit" className={styles.button}>
        {t('filter.apply')}
      </button>
    </Form>
  )
}
