import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { LiveProgress } from '../../components/live-progress.tsx'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import { askToCollect } from './ask-to-collect.ts'
import { loadOutlets } from './load-outlets.ts'
import { OutletRow } from './outlet-row.tsx'
import styles from './outlets.module.css'
import { RestingOutlets } from './resting-outlets.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return loadOutlets(context)
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireReader(request, context, 'editor')
  await askToCollect(context, await request.formData())
  return redirect('/outlets')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'outlets.title')

export default function Outlets() {
  const { rows, resting, days, now, offers } = useLoaderData<typeof loader>()
  const { t } = useLocale()
  const mayEdit = useMayEdit()
  return (
    <>
      <header className={styles.header}>
        <h1>{t('outlets.title')}</h1>
        <Link to="/outlets/new" className="screen-only">
          {t('trial.new')}
        </Link>
        <Form method="post" className="screen-only">
          <button type="submit" name="do" value="collect-all" className={styles.button}>
            {t('outlets.collectAll')}
          </button>
        </Form>
      </header>
      {mayEdit && offers > 0 && <Link to="/outlets/updates">{t('updates.link', { count: offers })}</Link>}
      <LiveProgress />
      {rows.length === 0 && <p>{t('outlets.none')}</p>}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <OutletRow key={row.outlet.id} row={row} days={days} now={now} />
        ))}
      </ul>
      <RestingOutlets outlets={resting} />
    </>
  )
}
