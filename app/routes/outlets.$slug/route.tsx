import '../../i18n/desk-messages.ts'
import '../../i18n/lists-messages.ts'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { OutletName, outletNameIn } from '../../components/outlet-name.tsx'
import { TroubleWords } from '../../components/trouble-words.tsx'
import { localeOf, titleOf } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireOutlet } from '../../outlets/find-outlet.ts'
import { requireReader } from '../../session/reader.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import { actOnOutlet } from './act-on-outlet.ts'
import { AlarmList } from './alarm-list.tsx'
import { CoverageCalendar } from './coverage-calendar.tsx'
import { DayTable } from './day-table.tsx'
import { FailureList } from './failure-list.tsx'
import { LayoutList } from './layout-list.tsx'
import { loadOutlet } from './load-outlet.ts'
import { NextRun } from './next-run.tsx'
import styles from './outlet.module.css'
import { OutletActions } from './outlet-actions.tsx'
import { OutletFacts } from './outlet-facts.tsx'
import { RunProgress } from './run-progress.tsx'
import { RunTable } from './run-table.tsx'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return loadOutlet(context, params.slug as string)
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  const outlet = await requireOutlet(context.db, params.slug)
  await actOnOutlet(context, reader, outlet, await request.formData())
  return redirect(`/outlets/${outlet.slug}`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, data && outletNameIn(localeOf(matches)?.language ?? 'en', data.outlet))

/** The health of one outlet: what was collected of it on each day, its visits, and what is or was wrong with it. */
export default function OutletPage() {
  const loaded = useLoaderData<typeof loader>()
  const { outlet, trouble, home } = loaded
  const { t } = useLocale()
  const mayEdit = useMayEdit()
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
        {loaded.tags.length > 0 && (
          <p className={styles.soft}>
            {t('outlet.tags')}{' '}
            {loaded.tags.map((tag) => (
              <Link key={tag} to={`/outlets?${new URLSearchParams({ tag })}`} className={styles.tag}>
                <bdi>{tag}</bdi>
              </Link>
            ))}
          </p>
        )}
        {mayEdit && <OutletActions loaded={loaded} />}
      </header>
      <RunProgress loaded={loaded} />
      <OutletFacts loaded={loaded} />
      <AlarmList alarms={loaded.alarms} slug={outlet.slug} />
      <CoverageCalendar days={loaded.days} />
      <DayTable days={loaded.days} outlet={outlet} />
      <NextRun loaded={loaded} />
      <RunTable runs={loaded.runs} slug={outlet.slug} />
      <FailureList failures={loaded.failures} slug={outlet.slug} />
      <LayoutList layouts={loaded.layouts} family={loaded.family} />
      <p>
        <Link to={`/outlets/${outlet.slug}/history`}>{t('outlet.history', { count: loaded.version })}</Link>
      </p>
    </div>
  )
}
