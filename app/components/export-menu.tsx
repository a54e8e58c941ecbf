import { Link, useLocation } from '@remix-run/react'
import { themes, widths } from '../exports/looks.ts'
import { formatNumber } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './export-menu.module.css'
import { Popover } from './popover.tsx'

const files = ['svg', 'pdf', 'csv', 'xlsx', 'json'] as const

/**
 * The ways out of a figure. Each keeps the figure with its numbers and a code, and hands over a file of it, or leads to its page, where language, calendar
 * and look are chosen, and where it can be copied and embedded. `part` tells the figures of one page apart.
 */
export function ExportMenu({ part }: { part?: string }) {
  const { t, tag } = useLocale()
  const { pathname, search } = useLocation()
  return (
    <span className={`${styles.menu} screen-only`}>
      <Popover label={t('export.menu')} align="end">
        <form method="post" action="/figures" className={styles.panel}>
          <input type="hidden" name="place" value={`${pathname}${search}${part ? `#${part}` : ''}`} />
          <button type="submit" name="as" value="page" className={styles.page}>
            {t('export.choose')}
          </button>
          <label>
            {t('figures.width')}{' '}
            <select name="width" defaultValue="1200">
              {widths.map((width) => (
                <option key={width} value={width}>
                  {formatNumber(tag, width, { useGrouping: false })}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('figures.light')}{' '}
            <select name="theme" defaultValue="light">
              {themes.map((theme) => (
                <option key={theme} value={theme}>
                  {t(`figures.light.${theme}`)}
                </option>
              ))}
            </select>
          </label>
          <p className={styles.files}>
            {(['png', ...files] as const).map((format) => (
              <button key={format} type="submit" name="as" value={format}>
                {format.toUpperCase()}
              </button>
            ))}
          </p>
          {part !== undefined && (
            <a href={`/view.pdf?${new URLSearchParams({ place: pathname + search })}`} download>
              {t('export.view')}
            </a>
          )}
          <Link to="/figures">{t('figures.title')}</Link>
        </form>
      </Popover>
    </span>
  )
}
