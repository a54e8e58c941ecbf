import '../../i18n/desk-messages.ts'
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { findAlertSubscription, setAlertUnsubscribed } from '#db/queries/alert-recipients.ts'
import { findSubscription, setUnsubscribed } from '#db/queries/digests.ts'
import settings from '../../components/settings.module.css'
import { isTokenOf, readToken } from '../../digests/unsubscribe-token.ts'
import { formatInstant } from '../../i18n/format.ts'
import { Message } from '../../i18n/message.tsx'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'

/** Nobody signs in to leave: the token is the recipient's own. Opening the page changes nothing, since mail scanners open links. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { of, title, address, unsubscribed_at } = await findOwn(context, params.token)
  return { of, title, address, leftAt: unsubscribed_at }
}

/** The button of the page, and the one-click request of a mail program (RFC 8058), which sends `List-Unsubscribe=One-Click`. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { leave, unsubscribed_at } = await findOwn(context, params.token)
  const wantsBack = (await request.formData()).get('do') === 'back'
  if (wantsBack) await leave(null)
  else if (unsubscribed_at === null) await leave(context.now())
  return null
}

/** What a token is the way out of, with `leave`, to which null is the way back. Throws 404 for a token that is nobody's. */
async function findOwn(context: AppLoadContext, token = '') {
  const named = readToken(token)
  const own = named && (named.of === 'alert' ? await findOfAlert(context, named.id) : await findOfDigest(context, named.id))
  if (!own || !isTokenOf(context, token, own)) throw new Response(null, { status: 404 })
  return own
}

async function findOfAlert({ db }: AppLoadContext, id: number) {
  const own = await findAlertSubscription(db, id)
  return own && { ...own, of: 'alert' as const, leave: (at: number | null) => setAlertUnsubscribed(db, own, at) }
}

async function findOfDigest({ db }: AppLoadContext, id: number) {
  const own = await findSubscription(db, id)
  return own && { ...own, of: 'digest' as const, leave: (at: number | null) => setUnsubscribed(db, id, at) }
}

export const meta: MetaFunction = ({ matches }) => [...pageTitle(matches, 'leave.title'), { name: 'robots', content: 'noindex' }]

/** Says whose address leaves what, and takes it back at once if it was a slip. */
export default function Unsubscribe() {
  const { of, title, address, leftAt } = useLoaderData<typeof loader>()
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  const values = { title: <bdi key="title">{title}</bdi>, address: <bdi key="address">{address}</bdi> }
  return (
    <div className={settings.page}>
      <h1>{t(of === 'alert' ? 'leave.alertTitle' : 'leave.title')}</h1>
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
