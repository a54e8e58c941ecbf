import { Link } from '@remix-run/react'
import type { LoadedOutletState } from '../figures/load-outlet-states.ts'
import { formatInstant } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'
import { Figure } from './figure.tsx'
import { OutletName } from './outlet-name.tsx'
import { TroubleWords } from './trouble-words.tsx'
import styles from './troubled-outlets.module.css'

/** Outlets that someone should look at, quietly: nothing is shown where all is well. */
export function TroubledOutlets({ states }: { states: LoadedOutletState[] }) {
  const { t, tag } = useLocale()
  if (states.length === 0) return null
  return (
    <Figure title={t('overview.troubled')} base={t('overview.troubledBase', { count: states.length })}>
      <ul className={styles.troubles}>
        {states.map(({ outlet, trouble, lastArticleAt }) => (
          <li key={outlet.id}>
            <Link to={`/outlets/${outlet.slug}`}>
              <OutletName outlet={outlet} />
            </Link>
            {trouble && (
              <span>
                <TroubleWords trouble={trouble} />
              </span>
            )}
            {lastArticleAt !== null && (
              <span>{t('outlets.lastArticleAt', { when: formatInstant(tag, lastArticleAt, outlet.timeZone) })}</span>
            )}
          </li>
        ))}
      </ul>
    </Figure>
  )
}
