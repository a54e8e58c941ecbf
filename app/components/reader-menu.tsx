import { Link } from '@remix-run/react'
import type { Role } from '#db/rows/account.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './reader-menu.module.css'

/** Who is signed in, and the way to their own account. */
export function ReaderMenu({ reader }: { reader: { name: string; role: Role } }) {
  const { t } = useLocale()
  return (
    <Link to="/account" className={styles.reader} title={t(`role.${reader.role}`)}>
      <span className="visually-hidden">{t('nav.account')}: </span>
      <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <circle cx="9" cy="6" r="3.25" />
        <path d="M2.5 15.5c1-3 3.5-4.5 6.5-4.5s5.5 1.5 6.5 4.5" />
      </svg>
      <bdi>{reader.name}</bdi>
    </Link>
  )
}
