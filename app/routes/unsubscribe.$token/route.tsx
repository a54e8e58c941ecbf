import '../../i18n/desk-messages.ts'
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { findSubscription, setUnsubscribed } from '#db/queries/digests.ts'
import settings from '../../components/settings.module.css'
import { idInToken, isTokenOf } from '../../digests/unsubscribe-token.ts'
import { formatInstant } from '../../i18n/format.ts'
import { Message } from '../../i18n/message.tsx'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'

/** Nobody signs in to leave: the token is the recipient's own. Opening the page changes nothing, since mail scanners open links. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { title, address, unsubscribed_at } = await findOwn(context, params.token)
  return { title, address, leftAt: unsubscribed_at }
}

/** The button of the page, and the one-click request of a mail program (RFC 8058), which sends `List-Unsubscribe=One-Click`. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { id, unsubscribed_at } = await findOwn(context, params.token)
  const wantsBack = (await request.formData()).get('do') === 'back'
  if (wantsBack) await setUnsubscribed(context.db, id, null)
  else if (unsubscribed_at === null) await setUnsubscribed(context.db, id, context.now())
  return null
}

/** Throws 404 for a token that is nobody's. */
async function findOwn(context: AppLoadContext, token = '') {
  const id = idInToken(token)
  const subscription = id === null ? undefined : await findSubscription(context.db, id)
  if (!subscription || !isTokenOf(context, token, subscription)) throw new Response(null, { status: 404 })
  return subscription
}

export const meta: MetaFunction = ({ matches }) => [...pageTitle(matches, 'leave.title'), { name: 'robots', content: 'noindex' }]

/** Says whose address leaves what, and takes it back at once if it was a slip. */
export default function Unsubscribe() {
  const { title, address, leftAt } = useLoaderData<typeof loader>()
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  const values = { title: <bdi key="title">{title}</bdi>, address: <bdi key="address">{address}</bdi> }
  return (
    <div className={settings.page}>
      <h1>{t('leave.title')}</h1>
      {leftAt === null ? (
        <Form method="post" className={settings.form}>
          <p>
            <Message id="leave.ask" values={values} />
          </p>
          <button type="submit" name="do" value="leave" className={settings.button}>
            {t('leave.do')}
          </button>
        </Form>
      ) : (
        <Form method="post" className={settings.form}>
          <p role="status" className={settings.done}>
            <Message id="leave.done" values={{ ...values, when: formatInstant(tag, leftAt, timeZone) }} />
          </p>
          <p>{t('leave.onWay')}</p>
          <button type="submit" name="do" value="back" className={settings.button}>
            {t('leave.back')}
          </button>
        </Form>
      )}
    </div>
  )
}
