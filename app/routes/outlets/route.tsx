import '../../i18n/desk-messages.ts'
import '../../i18n/lists-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { LiveProgress } from '../../components/live-progress.tsx'
import { readLocale } from '../../i18n/locale.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { mayAct } from '../../session/roles.ts'
import { actOnList } from './act-on-list.ts'
import { ChangeLine } from './change-line.tsx'
import { loadChanges, loadOutlets } from './load-outlets.ts'
import { ManyBar } from './many-bar.tsx'
import { OutletFilter } from './outlet-filter.tsx'
import { OutletRow } from './outlet-row.tsx'
import styles from './outlets.module.css'
import { RestingOutlets } from './resting-outlets.tsx'
import { useChoosing } from './use-choosing.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reader = await requireReader(request, context)
  const params = new URL(request.url).searchParams
  const changes = mayAct(reader.role, 'editor') ? await loadChanges(context, params) : null
  return { ...(await loadOutlets(context, params, readLocale(request).language)), changes }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  return actOnList(context, reader, request)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'outlets.title')

/** Every outlet: how it is, what it brought, and what can be done with many of them at once. */
export default function Outlets() {
  const { rows, resting, days, now, filter, all, changes, offers } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { t } = useLocale()
  const [params] = useSearchParams()
  const { count, onClick, chooseAll } = useChoosing()
  const shown = rows.length + resting.length
  const isFiltered = shown < all.length
  return (
    <>
      <Header mayEdit={changes !== null} />
      {changes && offers > 0 && <Link to="/outlets/updates">{t('updates.link', { count: offers })}</Link>}
      <LiveProgress />
      {changes && <Changes changes={changes} />}
      <OutletFilter filter={filter} outlets={all} />
      {changes && (
        <ManyBar key={params.get('changed')} shown={shown} chosen={count} onChooseAll={chooseAll} problem={result?.problem ?? null} />
      )}
      {rows.length === 0 && <p>{t(isFiltered ? 'outletMany.noneLike' : 'outlets.none')}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is clicked are the boxes within, which the keyboard reaches */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key that ticks a box is a click */}
      <div onClick={onClick} key={`${params.get('changed')} ${params.get('undone')}`}>
        <ul className={styles.rows}>
          {rows.map((row) => (
            <OutletRow key={row.outlet.id} row={row} days={days} now={now} />
          ))}
        </ul>
        <RestingOutlets outlets={resting} isOpen={isFiltered || rows.length === 0} />
      </div>
    </>
  )
}

function Header({ mayEdit }: { mayEdit: boolean }) {
  const { t } = useLocale()
  return (
    <header className={styles.header}>
      <h1>{t('outlets.title')}</h1>
      {mayEdit && (
        <nav className={`${styles.ways} screen-only`} aria-label={t('outletMany.ways')}>
          <Link to="/outlets/new">{t('trial.new')}</Link>
          <Link to="/outlets/import">{t('outletsImport.title')}</Link>
        </nav>
      )}
      {mayEdit && (
        <Form method="post" className="screen-only">
          <button type="submit" name="do" value="collect-all" className={styles.button}>
            {t('outlets.collectAll')}
          </button>
        </Form>
      )}
    </header>
  )
}

function Changes({ changes }: { changes: NonNullable<Awaited<ReturnType<typeof loadChanges>>> }) {
  const { t } = useLocale()
  const { made, wasSame, undone, earlier, deletions } = changes
  return (
    <div className={`${styles.changes} screen-only`}>
      {deletions.map(({ id, name, articles }) => (
        <p key={id} role="status">
          {t('outletDelete.running', { name, count: articles })}
        </p>
      ))}
      {made && <ChangeLine change={made} />}
      {wasSame && <p role="status">{t('outletMany.wasSame')}</p>}
      {undone && <p role="status">{t('outletMany.undoneCount', undone)}</p>}
      {earlier.length > 0 && (
        <details>
          <summary>{t('outletMany.earlier', { count: earlier.length })}</summary>
          {earlier.map((change) => (
            <ChangeLine key={change.id} change={change} />
          ))}
        </details>
      )}
    </div>
  )
}
