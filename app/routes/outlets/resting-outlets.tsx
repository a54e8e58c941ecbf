import { Form } from '@remix-run/react'
import { OutletName } from '../../components/outlet-name.tsx'
import type { OutletLabel } from '../../filters/load-selection.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './outlets.module.css'

/** Outlets that Rasad knows but does not collect, each one button away. */
export function RestingOutlets({ outlets }: { outlets: OutletLabel[] }) {
  const { t } = useLocale()
  if (outlets.length === 0) return null
  return (
    <details id="resting" className={styles.resting}>
      <summary>{t('outlets.resting', { count: outlets.length })}</summary>
      <ul>
        {outlets.map((outlet) => (
          <li key={outlet.id}>
            <OutletName outlet={outlet} />
            <Form method="post" preventScrollReset>
              <input type="hidden" name="outlet" value={outlet.slug} />
              <button type="submit" name="do" value="switch-on" className={styles.quiet}>
                {t('outlets.switchOn')}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  )
}
