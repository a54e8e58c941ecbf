import { Link, useSearchParams } from '@remix-run/react'
import { changeSearch } from '../filters/filter.ts'
import { countGroups, type Groups, groupParameters } from '../filters/groups.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { useLocale } from '../i18n/use-locale.ts'
import { GroupBoxes } from './group-boxes.tsx'
import styles from './group-choice.module.css'
import { Popover } from './popover.tsx'

/** Outlets by what they are, behind one button. */
export function GroupChoice({ outlets, chosen }: { outlets: OutletLabel[]; chosen: Groups }) {
  const { t } = useLocale()
  const [params] = useSearchParams()
  const count = countGroups(chosen)
  return (
    <Popover label={count === 0 ? t('groups.label') : t('groups.chosen', { count })} isSet={count > 0}>
      <div className={styles.groups}>
        <GroupBoxes outlets={outlets} chosen={chosen} />
        {count > 0 && (
          <Link
            to={changeSearch(params, Object.fromEntries(Object.values(groupParameters).map((name) => [name, null]))) || '?'}
            preventScrollReset
          >
            {t('groups.any')}
          </Link>
        )}
      </div>
    </Popover>
  )
}
