import { lazy, Suspense, useState } from 'react'
import type { Filter } from '../filters/filter.ts'
import { formatDay } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'
import { Popover } from './popover.tsx'
import styles from './range-choice.module.css'

const RangeCalendar = lazy(() => import('./range-calendar.tsx'))

/** Days of the reader's own calendar, from a calendar that is loaded when it is opened. */
export function RangeChoice({ filter, today }: { filter: Filter; today: string }) {
  const { t, tag } = useLocale()
  const [isOpened, setOpened] = useState(false)
  const isOwn = filter.preset === null
  const label = isOwn ? `${formatDay(tag, filter.from, 'short')} – ${formatDay(tag, filter.to, 'short')}` : t('filter.ownRange')
  return (
    <Popover label={label} isSet={isOwn} onOpen={() => setOpened(true)}>
      <div className={styles.calendar}>
        {isOpened && (
          <Suspense fallback={<p>{t('loading')}</p>}>
            <RangeCalendar from={filter.from} to={filter.to} today={today} />
          </Suspense>
        )}
      </div>
    </Popover>
  )
}
