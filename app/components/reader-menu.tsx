import { Link } from '@remix-run/react'
import type { Role } from '#db/rows/account.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './reader-menu.module.css'

/** Who is signed in, and the way to their own account. */
export function ReaderMenu({ reader }: { reader: { name: string; role: Role } }) {
  const { t } = useLocale()
  return (
    <Link to="/account" className={styles.reader} title={t(`role.${reader.role}`)}>
      <span className="visually-hidden">{t('account.title')}: </span>
      <bdi>{reader.name}</bdi>
    </Link>
  )
}
