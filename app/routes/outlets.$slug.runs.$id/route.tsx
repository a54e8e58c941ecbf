import '../../i18n/desk-messages.ts'
import '../../i18n/lists-messages.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import type { MessageKey } from '../../i18n/catalogues.ts'
import { failureKey } from '../../i18n/failure-key.ts'
import { formatInstant, formatNumber } from '../../i18n/format.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import { OutletHead } from '../../outlets/outlet-head.tsx'
import { runStateKey } from '../../outlets/run-state.ts'
import { requireReader } from '../../session/reader.ts'
import { FailureList } from '../outlets.$slug/failure-list.tsx'
import { loadRun } from './load-run.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return loadRun(context, params.slug, Number(params.id))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'run.title')

type LoadedRun = ReturnType<typeof useLoaderData<typeof loader>>

/** The log of one visit: what was found where, fetched, stored and failed at which stage, and the articles it brought. */
export default function RunPage() {
  const loaded = useLoaderData<typeof loader>()
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  const { outlet, run, kinds, articles } = loaded
  return (
    <div className={settings.page}>
      <OutletHead outlet={outlet} title={t('run.of', { when: formatInstant(tag, run.started_at, timeZone) })} />
      <RunCounts loaded={loaded} />
      <section className={settings.section}>
        <h2>{t('run.failures')}</h2>
        {kinds.length === 0 && <p>{t('run.noFailures')}</p>}
        <ul>
          {kinds.map(({ stage, kind, count }) => (
            <li key={`${stage} ${kind}`}>{t('outlets.failureKind', { stage: t(`stage.${stage}`), reason: t(failureKey(kind)), count })}</li>
          ))}
        </ul>
      </section>
      <FailureList failures={loaded.failures} slug={outlet.slug} />
      {articles.length > 0 && (
        <section className={settings.section}>
          <h2>{t('run.articles')}</h2>
          <ul className={settings.rows}>
            {articles.map(({ id, title }) => (
              <li key={id} className={settings.row}>
                <Link to={`/articles/${id}`}>
                  <bdi>{title}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** Stage by stage. A source that showed nothing new is not named: it is among those that answered. */
function RunCounts({ loaded: { run, sources } }: { loaded: LoadedRun }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  const facts: [MessageKey, string][] = [
    ['outlet.kind', t(`outlet.kind.${run.kind}` as MessageKey)],
    ['outlet.ended', t(runStateKey(run)) + (run.finished_at === null ? '' : ` · ${formatInstant(tag, run.finished_at, timeZone)}`)],
    ['outlet.sources', t('outlet.reached', { reached: run.sources_reached, all: run.sources_reached + run.sources_failed })],
    ...(['discovered', 'fetched', 'stored', 'updated', 'failed', 'remaining'] as const).map((what): [MessageKey, string] => [
      `run.${what}`,
      formatNumber(tag, run[what]),
    ]),
  ]
  return (
    <section className={settings.section}>
      <h2>{t('run.did')}</h2>
      <ul className={settings.rows}>
        {facts.map(([key, value]) => (
          <li key={key} className={settings.row}>
            <span>{t(key)}</span>
            <strong>{value}</strong>
          </li>
        ))}
        {sources.map(({ source_kind, source_url, count }) => (
          <li key={source_url} className={settings.row}>
            <span>
              {t(`run.source.${source_kind}`)}
              <small dir="ltr">{source_url}</small>
            </span>
            <strong>{t('run.new', { count: formatNumber(tag, count) })}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
