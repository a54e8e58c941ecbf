import { Link, NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { MessageKey } from '../i18n/catalogues.ts'
import { useLocale, useShell } from '../i18n/use-locale.ts'
import { KeyboardHelp } from './keyboard-help.tsx'
import styles from './page-frame.module.css'
import { PreferenceSwitches } from './preference-switches.tsx'
import { ReaderMenu } from './reader-menu.tsx'

const places: { to: string; label: MessageKey }[] = [
  { to: '/', label: 'nav.overview' },
  { to: '/explore', label: 'nav.explore' },
  { to: '/topics', label: 'nav.topics' },
  { to: '/speakers', label: 'nav.speakers' },
  { to: '/articles', label: 'nav.articles' },
  { to: '/search', label: 'search.title' },
  { to: '/outlets', label: 'nav.outlets' },
]

/** What surrounds every page: the name, the places, the reader's language and light. */
export function PageFrame({ children }: { children: ReactNode }) {
  const { t } = useLocale()
  const { reader } = useShell()
  return (
    <>
      <a className={`${styles.skip} visually-hidden`} href="#main">
        {t('nav.skip')}
      </a>
      <header className={`${styles.header} screen-only`}>
        <Link to="/" className={styles.brand}>
          <span lang="ar">رصد</span> <span lang="en">Rasad</span>
        </Link>
        {reader && (
          <nav aria-label={t('nav.label')} className={styles.places}>
            {places.map(({ to, label }) => (
              <NavLink key={to} to={to} end={to === '/'} className={({ isActive }) => (isActive ? styles.here : styles.place)}>
                {t(label)}
              </NavLink>
            ))}
          </nav>
        )}
        {reader && <ReaderMenu reader={reader} />}
        <PreferenceSwitches />
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      {reader && <KeyboardHelp />}
    </>
  )
}
