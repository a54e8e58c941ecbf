import '../../i18n/desk-messages.ts'
import '../../i18n/lists-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listEmbeds } from '#db/queries/embeds.ts'
import { listFigures } from '#db/queries/figures.ts'
import { EmbedList } from '../../components/embed-list.tsx'
import settings from '../../components/settings.module.css'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { FigureList } from './figure-list.tsx'
import { keepAsked } from './keep-asked.ts'

const MOST_FIGURES = 100

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return { figures: await listFigures(context.db, MOST_FIGURES), embeds: await listEmbeds(context.db, null) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context)
  return keepAsked(request, context, reader)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'figures.title')

/** Figures that left, and the addresses under which others embed them. */
export default function Figures() {
  const { figures, embeds } = useLoaderData<typeof loader>()
  const { t } = useLocale()
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{t('figures.title')}</h1>
        <p>{t('figures.help')}</p>
      </header>
      <section className={settings.section}>
        <h2>{t('embeds.title')}</h2>
        <EmbedList embeds={embeds} showsFigure />
      </section>
      <section className={settings.section}>
        <h2>{t('figures.kept')}</h2>
        <FigureList figures={figures} />
      </section>
    </div>
  )
}
