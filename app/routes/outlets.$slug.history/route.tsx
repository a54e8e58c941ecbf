import '../../i18n/desk-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { formatInstant } from '../../i18n/format.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import type { DefinitionProblem } from '../../outlets/check-definition.ts'
import { DifferenceTable } from '../../outlets/difference-table.tsx'
import { requireOutlet } from '../../outlets/find-outlet.ts'
import { OutletHead } from '../../outlets/outlet-head.tsx'
import { sayProblem } from '../../outlets/say-problem.ts'
import { requireReader } from '../../session/reader.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import styles from './history.module.css'
import { loadHistory } from './load-history.ts'
import { restoreVersion } from './restore-version.ts'

type Version = Awaited<ReturnType<typeof loadHistory>>['versions'][number]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return loadHistory(context, params.slug, new URL(request.url).searchParams)
}

export async function action({ request, params, context }: ActionFunctionArgs): Promise<{ problems: DefinitionProblem[] }> {
  const reader = await requireReader(request, context, 'editor')
  const outlet = await requireOutlet(context.db, params.slug)
  return restoreVersion(context, reader, outlet, await request.formData())
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'outletHistory.title')

/** Who changed an outlet's definition when, what any two versions say differently, and the way back to an earlier one. */
export default function OutletHistory() {
  const { outlet, versions, from, to, differences } = useLoaderData<typeof loader>()
  const refused = useActionData() as { problems: DefinitionProblem[] } | undefined
  const { t } = useLocale()
  return (
    <div className={settings.page}>
      <OutletHead outlet={outlet} title={t('outletHistory.title')} />
      {refused?.problems.map((problem) => (
        <p role="alert" className={settings.problem} key={problem.path}>
          {t('outletHistory.refused')} <code dir="ltr">{problem.path}</code> {sayProblem(t, problem)}
        </p>
      ))}
      {from !== null && to !== null && differences !== null && (
        <section className={settings.section}>
          <h2>{t('outletHistory.between', { from, to })}</h2>
          <DifferenceTable
            differences={differences}
            title={t('outletHistory.between', { from, to })}
            before={t('outletHistory.version', { version: from })}
            after={t('outletHistory.version', { version: to })}
          />
        </section>
      )}
      <section className={settings.section}>
        <h2>{t('outletHistory.versions')}</h2>
        <Form method="get" className={styles.compare} preventScrollReset>
          <ul className={settings.rows}>
            {versions.map((one, at) => (
              <VersionRow key={one.version} one={one} isNewest={at === 0} chosen={{ from, to }} />
            ))}
          </ul>
          {versions.length > 1 && (
            <button type="submit" className={settings.button}>
              {t('outletHistory.compare')}
            </button>
          )}
        </Form>
      </section>
    </div>
  )
}

type VersionRowProps = { one: Version; isNewest: boolean; chosen: { from: number | null; to: number | null } }

/** To bring a version back is a post of the same form. */
function VersionRow({ one: { version, saved_at, saved_by, restores }, isNewest, chosen }: VersionRowProps) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  const mayEdit = useMayEdit()
  return (
    <li className={settings.row}>
      <span>
        <strong>{t('outletHistory.version', { version })}</strong> {formatInstant(tag, saved_at, timeZone)}
        <small>
          {saved_by === null ? t('outletHistory.bySystem') : <bdi>{saved_by}</bdi>}
          {restores !== null && ` · ${t('outletHistory.restores', { version: restores })}`}
        </small>
      </span>
      <span className={styles.choices}>
        {(['from', 'to'] as const).map((side) => (
          <label key={side}>
            <input type="radio" name={side} value={version} defaultChecked={chosen[side] === version} /> {t(`outletHistory.${side}`)}
          </label>
        ))}
      </span>
      {mayEdit && !isNewest && (
        <button type="submit" formMethod="post" name="version" value={version} className={settings.button}>
          {t('outletHistory.restore')}
        </button>
      )}
    </li>
  )
}
