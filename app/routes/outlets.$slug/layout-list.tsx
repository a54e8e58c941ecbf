import type { MessageKey } from '../../i18n/catalogues.ts'
import { formatDay } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { LoadedOutlet } from './load-outlet.ts'
import styles from './outlet.module.css'

/** How the outlet's pages are read, newest first: since which day, by which selectors; what its publishing system gives is marked as such. */
export function LayoutList({ layouts, family }: { layouts: LoadedOutlet['layouts']; family: string | null }) {
  const { t, tag } = useLocale()
  return (
    <section>
      <h2>{t('outlet.layouts')}</h2>
      {layouts.length === 0 && <p className={styles.soft}>{t('outlet.noLayouts')}</p>}
      {layouts.map(({ since, selectors, isOfFamily }) => (
        <details key={`${since} ${isOfFamily} ${JSON.stringify(selectors)}`} className={styles.layout}>
          <summary>
            {since === null ? t('outlet.layoutOldest') : t('outlet.layoutSince', { day: formatDay(tag, since, 'date') })}
            {isOfFamily && <small> {t('outlet.layoutOfFamily', { family: family ?? '' })}</small>}
          </summary>
          <dl className={styles.found}>
            {selectors.map(({ field, selector }) => (
              <div key={`${field} ${selector}`}>
                <dt>{t(`outlet.field.${field}` as MessageKey)}</dt>
                <dd>
                  <code dir="ltr">{selector}</code>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  )
}
