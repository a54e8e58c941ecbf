import { Link } from '@remix-run/react'
import { OutletName } from '../components/outlet-name.tsx'
import settings from '../components/settings.module.css'
import type { OutletLabel } from '../filters/load-selection.ts'

/** The head of a page about one outlet, with the way back to it. */
export function OutletHead({ outlet, title }: { outlet: OutletLabel; title: string }) {
  return (
    <header className={settings.head}>
      <p>
        <Link to={`/outlets/${outlet.slug}`}>
          <OutletName outlet={outlet} />
        </Link>
      </p>
      <h1>{title}</h1>
    </header>
  )
}
