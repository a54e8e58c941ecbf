import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

/** The page's own link, handed to charts that know of no router. */
export function PageAnchor({ to, className, title, children }: { to: string; className?: string; title?: string; children: ReactNode }) {
  return (
    <Link to={to} className={className} title={title}>
      {children}
    </Link>
  )
}
