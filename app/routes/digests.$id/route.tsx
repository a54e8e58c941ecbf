import '../../i18n/desk-messages.ts'
import '../../i18n/lists-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { describeSchedule } from '../../digests/describe-schedule.ts'
import { DoneLine } from '../../digests/done-line.tsx'
import { ScheduleFields } from '../../digests/schedule-fields.tsx'
import { formatInstant } from '../../i18n/format.ts'
import { titleOf } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { mayAct } from '../../session/roles.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import { changeDigest, type DigestResult } from './change-digest.ts'
import { IssueList } from './issue-list.tsx'
import { type DigestPage, loadDigest } from './load-digest.ts'
import { PartList } from './part-list.tsx'
import { Preview } from './preview.tsx'
import { Readers } from './readers.tsx'
import { TroubledMails } from './troubled-mails.tsx'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { role } = await requireReader(request, context)
  return loadDigest(context, Number(params.id), new URL(request.url).searchParams, mayAct(role, 'editor'))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  return changeDigest(context, reader, Number(params.id), await request.formData())
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titleOf(matches, data?.title)

export default function DigestOfMany() {
  const digest = useLoaderData<typeof loader>()
  const result = useActionData() as DigestResult | undefined
  const { t, locale } = useLocale()
  const mayEdit = useMayEdit()
  const errorsOf = (form: string) => (result && 'errors' in result && result.of === form ? result.errors : {})
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1 dir="auto">{digest.title}</h1>
        <p>{describeSchedule(digest.schedule, digest.timeZone, locale)}</p>
        <State digest={digest} />
        {result && 'done' in result && <DoneLine words={t(`digest.done.${result.done}`)} undo={result.undo} />}
      </header>
      <PartList digest={digest} result={result} />
      <Preview digest={digest} />
      <Readers digest={digest} errors={errorsOf('recipient')} testErrors={errorsOf('test')} />
      {mayEdit && (
        <section className={settings.section}>
          <h2>{t('digest.nameAndTime')}</h2>
          <Form method="post" className={settings.form}>
            <ScheduleFields {...digest} errors={errorsOf('schedule')} />
            <button type="submit" name="do" value="save-schedule" className={settings.button}>
              {t('digest.save')}
            </button>
          </Form>
        </section>
      )}
      <IssueList digest={digest} />
      <TroubledMails digest={digest} />
    </div>
  )
}

/** Whether it runs, when next, and what is missing for it. */
function State({ digest }: { digest: DigestPage }) {
  const { t, tag } = useLocale()
  const mayEdit = useMayEdit()
  const { state, nextAt, timeZone, recipients, hasMailServer } = digest
  const isRunning = state === 'running'
  const readers = recipients.filter(({ unsubscribedAt }) => unsubscribedAt === null).length
  return (
    <>
      <p>
        {isRunning && nextAt !== null ? t('digest.next', { when: formatInstant(tag, nextAt, timeZone) }) : t('digest.paused')}
        {readers === 0 && ` · ${t('digest.noRecipients')}`}
      </p>
      {!hasMailServer && (
        <p className={settings.problem}>
          {t('digest.noServer')} <Link to="/settings/mail">{t('mail.title')}</Link>
        </p>
      )}
      {mayEdit && (
        <Form method="post" className={settings.actions}>
          <button type="submit" name="do" value={isRunning ? 'pause' : 'start'} className={settings.button}>
            {t(isRunning ? 'digest.pause' : 'digest.start')}
          </button>
          <button type="submit" name="do" value="delete" className={settings.button}>
            {t('digest.delete')}
          </button>
        </Form>
      )}
    </>
  )
}
