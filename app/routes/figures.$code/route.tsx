import '../../i18n/desk-messages.ts'
import '../../i18n/lists-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { InstantText } from '../../components/dated.tsx'
import settings from '../../components/settings.module.css'
import { localeOf, titleOf } from '../../i18n/page-title.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import { changeEmbeds, type EmbedsResult } from './change-embeds.ts'
import { Downloads } from './downloads.tsx'
import { Embeds } from './embeds.tsx'
import styles from './figure.module.css'
import { FigureChanges } from './figure-changes.tsx'
import { loadKeptFigure } from './load-kept-figure.ts'
import { LookForm } from './look-form.tsx'
import { Preview } from './preview.tsx'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return loadKeptFigure(request, context, params.code ?? '')
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  return changeEmbeds(request, context, reader, params.code ?? '')
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, data && localeOf(matches) ? data.plate.title : undefined)

/** A figure that left: its picture and files in any language, calendar and look, what has changed since, and its addresses for other sites. */
export default function KeptFigure() {
  const page = useLoaderData<typeof loader>()
  const result = useActionData() as EmbedsResult | undefined
  const { t } = useLocale()
  const { timeZone } = useShell()
  const mayEdit = useMayEdit()
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{page.plate.title}</h1>
        <p className={styles.soft}>
          {t('figures.code')} <bdi dir="ltr">{page.code}</bdi> · {t('figures.keptAt')}{' '}
          <InstantText instant={page.keptAt} timeZone={timeZone} /> · <Link to={page.asked}>{t('figures.open')}</Link> ·{' '}
          {mayEdit && (
            <>
              <Link to={`/digests/new?${new URLSearchParams({ figure: page.asked })}`}>{t('explore.toDigest')}</Link> ·{' '}
            </>
          )}
          <Link to="/figures">{t('figures.title')}</Link>
        </p>
      </header>
      <LookForm page={page} />
      <Preview page={page} />
      <Downloads page={page} />
      <FigureChanges page={page} />
      <Embeds page={page} result={result} />
    </div>
  )
}
