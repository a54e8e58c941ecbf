import { Form, Link } from '@remix-run/react'
import { OutletName } from '../../components/outlet-name.tsx'
import type { OutletLabel } from '../../filters/load-selection.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import { OutletBox } from './outlet-box.tsx'
import styles from './outlets.module.css'
import { TagList } from './tag-list.tsx'

/** Outlets that Rasad knows but does not collect, each one button away. */
export function RestingOutlets({ outlets, isOpen }: { outlets: OutletLabel[]; isOpen: boolean }) {
  const { t } = useLocale()
  const mayEdit = useMayEdit()
  if (outlets.length === 0) return null
  return (
    <details id="resting" className={styles.resting} open={isOpen}>
      <summary>{t('outlets.resting', { count: outlets.length })}</summary>
      <ul>
        {outlets.map((outlet) => (
          <li key={outlet.id} data-row>
            <span>
              {mayEdit && <OutletBox outlet={outlet} />}
              <Link to={`/outlets/${outlet.slug}`} data-row-link>
                <OutletName outlet={outlet} />
              </Link>
              <TagList tags={outlet.tags} />
            </span>
            {mayEdit && (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="outlet" value={outlet.slug} />
                <button type="submit" name="do" value="switch-on" className={styles.quiet}>
                  {t('outlets.switchOn')}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
