import '../../i18n/desk-messages.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { findDeletedDigest, listDigests } from '#db/queries/digests.ts'
import settings from '../../components/settings.module.css'
import { describeSchedule } from '../../digests/describe-schedule.ts'
import { DoneLine } from '../../digests/done-line.tsx'
import type { Schedule } from '../../digests/schedule.ts'
import { formatInstant } from '../../i18n/format.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const digests = await listDigests(context.db)
  const id = Number(new URL(request.url).searchParams.get('deleted'))
  const gone = id > 0 ? await findDeletedDigest(context.db, id) : undefined
  return {
    deleted: gone ? { id, title: gone.title } : null,
    digests: digests.map(({ id, title, schedule, time_zone, state, next_at, recipients }) => ({
      ...{ id, title, state, recipients, schedule: JSON.parse(schedule) as Schedule, timeZone: time_zone, nextAt: next_at },
    })),
  }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'digest.title')

/** Mails that are sent again and again. */
export default function Digests() {
  const { digests, deleted } = useLoaderData<typeof loader>()
  const { t, locale } = useLocale()
  const mayEdit = useMayEdit()
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{t('digest.title')}</h1>
        <p>{t(digests.length === 0 ? 'digest.none' : 'digest.help')}</p>
        {mayEdit && (
          <Link to="/digests/new" className={settings.button}>
            {t('digest.new')}
          </Link>
        )}
      </header>
      {deleted && mayEdit && (
        <DoneLine words={t('digest.deleted', { title: deleted.title })} undo={[['do', 'restore']]} action={`/digests/${deleted.id}`} />
      )}
      {digests.length > 0 && (
        <ul className={settings.rows}>
          {digests.map(({ id, title, schedule, timeZone, state, nextAt, recipients }) => (
            <li key={id} className={settings.row} data-row>
              <span>
                <Link to={`/digests/${id}`} data-row-link>
                  <bdi>{title}</bdi>
                </Link>
                <small>
                  {describeSchedule(schedule, timeZone, locale)} · {t('digest.recipients', { count: recipients })}
                </small>
              </span>
              <span>
                {state === 'running' && nextAt !== null
                  ? t('digest.next', { when: formatInstant(locale.tag, nextAt, timeZone) })
                  : t('digest.paused')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
