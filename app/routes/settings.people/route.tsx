import '../../i18n/desk-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listUsers } from '#db/queries/users.ts'
import settings from '../../components/settings.module.css'
import { Message } from '../../i18n/message.tsx'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { changePeople, type PeopleResult } from './change-people.ts'
import { InviteForm } from './invite-form.tsx'
import { PersonRow } from './person-row.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reader = await requireReader(request, context, 'admin')
  return { people: await listUsers(context.db), ownId: reader.userId }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'admin')
  return changePeople(context, reader, await request.formData())
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'people.title')

export default function People() {
  const { people, ownId } = useLoaderData<typeof loader>()
  const result = useActionData() as PeopleResult | undefined
  const { t } = useLocale()
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{t('people.title')}</h1>
        <p>{t('people.count', { count: people.filter((one) => one.disabled_at === null).length })}</p>
      </header>
      {result && 'link' in result && <FreshLink {...result} />}
      {result && 'problem' in result && (
        <p role="alert" className={settings.problem}>
          {t('people.lastAdmin')}
        </p>
      )}
      <InviteForm />
      <ul className={settings.rows}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} isOwn={person.id === ownId} />
        ))}
      </ul>
    </div>
  )
}

/** A link that is shown once: only its hash is stored. */
function FreshLink({ link, isFor }: { link: string; isFor: string | null }) {
  const { t } = useLocale()
  return (
    <div className={settings.link} role="status">
      <p>{isFor === null ? t('people.inviteLink') : <Message id="people.resetLink" values={{ name: <bdi>{isFor}</bdi> }} />}</p>
      <code dir="ltr">{link}</code>
    </div>
  )
}
