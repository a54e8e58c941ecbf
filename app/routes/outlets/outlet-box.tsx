import { outletNameIn } from '../../components/outlet-name.tsx'
import type { OutletLabel } from '../../filters/load-selection.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './outlets.module.css'

/** The form that the boxes of all rows belong to, wherever they stand. */
export const manyFormId = 'many'

/** The box that chooses an outlet for what is done with many. */
export function OutletBox({ outlet }: { outlet: OutletLabel }) {
  const { t, language } = useLocale()
  return (
    <input
      type="checkbox"
      form={manyFormId}
      name="outlet"
      value={outlet.slug}
      className={`${styles.box} screen-only`}
      aria-label={t('outletMany.choose', { outlet: outletNameIn(language, outlet) })}
    />
  )
}
