import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { spendAccessLink } from '#db/queries/access-links.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { hasSession, openSession } from '../../session/reader.ts'
import styles from './welcome.module.css'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token')
  if (await hasSession(request, context)) throw redirect('/')
  if (token === null) return { isLinkSpent: false }
  if (!(await spendAccessLink(context.db, token, context.now()))) return { isLinkSpent: true }
  throw redirect('/', { headers: { 'Set-Cookie': await openSession(context) } })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'welcome.title')

export default function Welcome() {
  const { isLinkSpent } = useLoaderData<typeof loader>()
  const { t } = useLocale()
  return (
    <section className={styles.welcome}>
      <h1>{t('welcome.title')}</h1>
      <p>{t(isLinkSpent ? 'welcome.spent' : 'welcome.needsLink')}</p>
      <p>{t('welcome.how')}</p>
      <pre className={styles.command} dir="ltr">
        npm run rasad -- link
      </pre>
    </section>
  )
}
