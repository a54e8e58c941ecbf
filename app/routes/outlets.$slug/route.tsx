import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { OutletName, outletNameIn } from '../../components/outlet-name.tsx'
import { TroubleWords } from '../../components/trouble-words.tsx'
import { localeOf, titleOf } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { AlarmList } from './alarm-list.tsx'
import { CoverageCalendar } from './coverage-calendar.tsx'
import { DayTable } from './day-table.tsx'
import { FailureList } from './failure-list.tsx'
import { loadOutlet } from './load-outlet.ts'
import styles from './outlet.module.css'
import { OutletFacts } from './outlet-facts.tsx'
import { RunTable } from './run-table.tsx'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return loadOutlet(context, params.slug as string)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, data && outletNameIn(localeOf(matches)?.language ?? 'en', data.outlet))

/** The health of one outlet: what was collected of it on each day, its visits, and what is or was wrong with it. */
export default function OutletPage() {
  const loaded = useLoaderData<typeof loader>()
  const { outlet, trouble, home } = loaded
  const { t } = useLocale()
  return (
    <div className={styles.page}>
      <header>
        <p className={styles.back}>
          <Link to="/outlets">{t('outlets.title')}</Link>
        </p>
        <h1>
          <OutletName outlet={outlet} />
        </h1>
        <p className={styles.soft}>
          <a href={home} rel="noreferrer" dir="ltr">
            {home}
          </a>
        </p>
        {trouble && (
          <p className={styles.trouble}>
            <TroubleWords trouble={trouble} />
          </p>
        )}
      </header>
      <OutletFacts loaded={loaded} />
      <AlarmList alarms={loaded.alarms} slug={outlet.slug} />
      <CoverageCalendar days={loaded.days} />
      <DayTable days={loaded.days} outlet={outlet} />
      <RunTable runs={loaded.runs} />
      <FailureList failures={loaded.failures} />
    </div>
  )
}
