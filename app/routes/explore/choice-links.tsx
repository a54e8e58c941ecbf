import { Link } from '@remix-run/react'
import styles from '../../components/switch-links.module.css'

/** A choice that stands in the address: each option with the address that makes it. */
export function ChoiceLinks({
  label,
  current,
  options,
}: {
  label: string
  current: string
  options: [value: string, label: string, to: string][]
}) {
  return (
    <nav className={styles.switch} aria-label={label}>
      {options.map(([value, words, to]) => (
        <Link key={value} to={to} aria-current={value === current ? 'true' : undefined} preventScrollReset>
          {words}
        </Link>
      ))}
    </nav>
  )
}
