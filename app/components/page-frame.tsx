import { Link, NavLink, useLocation } from '@remix-run/react'
import { type ReactNode, useEffect, useRef } from 'react'
import { formatInstant } from '../i18n/format.ts'
import { useLocale, useShell } from '../i18n/use-locale.ts'
import { ForeseenRoutes } from './foreseen-routes.tsx'
import { Hint } from './hint.tsx'
import styles from './page-frame.module.css'
import { PaletteButton } from './palette-button.tsx'
import { places } from './places.ts'
import { PreferenceSwitches } from './preference-switches.tsx'
import { ReaderMenu } from './reader-menu.tsx'

/** What surrounds every page: the name, the places, the reader's language and light. */
export function PageFrame({ children }: { children: ReactNode }) {
  const { t } = useLocale()
  const { reader, storageTrouble } = useShell()
  return (
    <>
      <a className={`${styles.skip} visually-hidden`} href="#main">
        {t('nav.skip')}
      </a>
      <header className={`${styles.bar} screen-only`}>
        <div className={styles.header}>
          <Link to="/" className={styles.brand}>
            <span lang="ar">رصد</span> <span lang="en">Rasad</span>
          </Link>
          {reader && <Places />}
          <div className={styles.tools}>
            {reader && <PaletteButton />}
            {reader && <ReaderMenu reader={reader} />}
            <PreferenceSwitches />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {storageTrouble && (
          <p className={styles.notice} role="status">
            {t(`storage.${storageTrouble}`)}
          </p>
        )}
        {children}
        <PrintedFrom />
      </main>
      <Hint />
      {reader && <ForeseenRoutes />}
    </>
  )
}

/** Where a sheet of paper is from, and as of when. */
function PrintedFrom() {
  const { tag } = useLocale()
  const { now, timeZone, reader } = useShell()
  const { pathname, search } = useLocation()
  if (!reader) return null
  const asked = [...new URLSearchParams(search)].map(([name, value]) => `${name}=${value}`).join('&')
  return (
    <p className={`${styles.printed} print-only`}>
      <bdi>Rasad</bdi> · {formatInstant(tag, now, timeZone)} · <bdi dir="ltr">{asked === '' ? pathname : `${pathname}?${asked}`}</bdi>
    </p>
  )
}

/** The places; where they do not fit, the one that is shown is scrolled to. */
function Places() {
  const { t } = useLocale()
  const { pathname } = useLocation()
  const nav = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new place that is scrolled to
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [pathname])
  return (
    <nav ref={nav} aria-label={t('nav.label')} className={styles.places}>
      {places.map(({ to, label }) => (
        <NavLink key={to} to={to} end={to === '/'} className={({ isActive }) => (isActive ? styles.here : styles.place)}>
          {t(label)}
        </NavLink>
      ))}
    </nav>
  )
}
