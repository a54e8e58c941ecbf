import '../../i18n/desk-messages.ts'
import '../../i18n/lists-messages.ts'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { insertAudit } from '#db/queries/audit.ts'
import { insertDigest, listDigests } from '#db/queries/digests.ts'
import settings from '../../components/settings.module.css'
import type { DigestPart } from '../../digests/parts.ts'
import { readSchedule } from '../../digests/read-schedule.ts'
import { ScheduleFields } from '../../digests/schedule-fields.tsx'
import { listTimeZones } from '../../digests/time-zones.ts'
import { findSource } from '../../exports/sources.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { FormErrors } from '../../session/credentials.ts'
import { requireReader } from '../../session/reader.ts'

/** `figure` in the address is one that somebody wants to be sent. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'editor')
  const { timeZone } = context.config
  const digests = (await listDigests(context.db)).map(({ id, title }) => ({ id, title }))
  return { figure: readFigure(new URL(request.url).searchParams.get('figure')), digests, timeZone, timeZones: listTimeZones(timeZone) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  const form = await request.formData()
  const read = readSchedule(form)
  if ('errors' in read) return { errors: read.errors }
  const { db, now } = context
  const figure = readFigure(String(form.get('figure') ?? ''))
  const parts: DigestPart[] =
    figure === null ? [{ kind: 'brief' }, { kind: 'troubles' }] : [{ kind: 'figure', place: figure, form: 'both' }]
  const row = { title: read.title, schedule: JSON.stringify(read.schedule), time_zone: read.timeZone, parts: JSON.stringify(parts) }
  const id = await db.transaction().execute(async (trx) => {
    const made = await insertDigest(trx, row, now())
    await insertAudit(trx, reader, { action: 'add-digest', target: read.title }, now())
    return made
  })
  return redirect(`/digests/${id}`)
}

function readFigure(place: string | null): string | null {
  return place?.startsWith('/') && findSource(place) ? place : null
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'digest.new')

/** A new digest begins with its name and time; what is in it and who gets it is chosen on its page, beside what it will look like. */
export default function NewDigest() {
  const { figure, digests, timeZone, timeZones } = useLoaderData<typeof loader>()
  const result = useActionData() as { errors: FormErrors } | undefined
  const { t } = useLocale()
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{t('digest.new')}</h1>
        <p>{t(figure === null ? 'digest.newHelp' : 'digest.newFigureHelp')}</p>
      </header>
      {figure !== null && digests.length > 0 && (
        <section className={settings.section}>
          <h2>{t('digest.addTo')}</h2>
          <ul className={settings.rows}>
            {digests.map(({ id, title }) => (
              <li key={id} className={settings.row}>
                <Form method="post" action={`/digests/${id}`} className={settings.actions}>
                  <input type="hidden" name="part" value="figure" />
                  <input type="hidden" name="place" value={figure} />
                  <bdi>{title}</bdi>
                  <button
                    type="submit"
                    name="do"
                    value="add-part"
                    className={settings.button}
                    aria-label={t('digest.addToNamed', { title })}
                  >
                    {t('digest.addDo')}
                  </button>
                </Form>
              </li>
            ))}
          </ul>
          <p>
            <Link to="/digests">{t('digest.title')}</Link>
          </p>
        </section>
      )}
      <Form method="post" className={settings.form}>
        {figure !== null && <input type="hidden" name="figure" value={figure} />}
        <ScheduleFields
          title=""
          schedule={{ kind: 'daily', minute: 7 * 60 }}
          timeZone={timeZone}
          timeZones={timeZones}
          errors={result?.errors ?? {}}
        />
        <button type="submit" className={settings.button}>
          {t('digest.makeDo')}
        </button>
      </Form>
    </div>
  )
}
