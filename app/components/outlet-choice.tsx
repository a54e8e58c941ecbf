import { Link, useSearchParams } from '@remix-run/react'
import { changeSearch } from '../filters/filter.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './outlet-choice.module.css'
import { OutletName } from './outlet-name.tsx'
import { Popover } from './popover.tsx'

/** Which outlets; none ticked means all of them. */
export function OutletChoice({ outlets, chosen }: { outlets: OutletLabel[]; chosen: string[] }) {
  const { t } = useLocale()
  const [params] = useSearchParams()
  const label = chosen.length === 0 ? t('filter.allOutlets') : t('filter.someOutlets', { count: chosen.length })
  return (
    <Popover label={label} isSet={chosen.length > 0}>
      <fieldset className={styles.outlets}>
        <legend className="visually-hidden">{t('filter.outlets')}</legend>
        {outlets.map((outlet) => (
          <label key={outlet.slug}>
            <input
              type="checkbox"
              name="outlet"
              value={outlet.slug}
              key={String(chosen.includes(outlet.slug))}
              defaultChecked={chosen.includes(outlet.slug)}
            />
            <OutletName outlet={outlet} />
          </label>
        ))}
      </fieldset>
      {chosen.length > 0 && (
        <Link to={changeSearch(params, { outlet: null })} preventScrollReset className={styles.all}>
          {t('filter.allOutlets')}
        </Link>
      )}
    </Popover>
  )
}
