import { Link, useSearchParams } from '@remix-run/react'
import { changeSearch } from '../filters/filter.ts'
import styles from './switch-links.module.css'

type SwitchLinksProps = { label: string; name: string; current: string; options: { value: string; label: string; isUsual?: boolean }[] }

/** A choice that stands in the address: the usual one as no parameter at all. */
export function SwitchLinks({ label, name, current, options }: SwitchLinksProps) {
  const [params] = useSearchParams()
  return (
    <nav className={`${styles.switch} screen-only`} aria-label={label}>
      {options.map((option) => (
        <Link
          key={option.value}
          to={changeSearch(params, { [name]: option.isUsual ? null : option.value }) || '?'}
          aria-current={option.value === current ? 'true' : undefined}
          preventScrollReset
        >
          {option.label}
        </Link>
      ))}
    </nav>
  )
}
