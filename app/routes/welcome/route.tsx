import '../../i18n/desk-messages.ts'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findAccessLink, spendAccessLink } from '#db/queries/access-links.ts'
import { countAdministrators, findUser } from '#db/queries/users.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { openSession } from '../../session/reader.ts'
import { LinkForm } from './link-form.tsx'
import { NoLink } from './no-link.tsx'
import { spendLink } from './spend-link.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, now } = context
  const token = new URL(request.url).searchParams.get('token')
  const hasAccounts = (await countAdministrators(db)) > 0
  const link = token === null ? undefined : await findAccessLink(db, token, now())
  if (!link) return { link: null, isSpent: token !== null, hasAccounts }
  if (link.kind === 'enter') return enter(request, context, token!)
  const name = link.user_id === null ? null : ((await findUser(db, link.user_id))?.name ?? null)
  return { link: { kind: link.kind, role: link.role, name }, isSpent: false, hasAccounts }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  const used = await spendLink(context, token, await request.formData())
  if (used === 'spent') throw redirect('/welcome?token=')
  if ('errors' in used) return used.errors
  throw redirect('/', { headers: { 'Set-Cookie': await openSession(request, context, used.userId) } })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'welcome.title')

export default function Welcome() {
  const { link, isSpent, hasAccounts } = useLoaderData<typeof loader>()
  const errors = useActionData<typeof action>() ?? {}
  return link ? <LinkForm link={link} errors={errors} /> : <NoLink {...{ isSpent, hasAccounts }} />
}

/** The operator's way in, printed in a terminal, opens at once. */
async function enter(request: Request, context: LoaderFunctionArgs['context'], token: string): Promise<never> {
  const link = await spendAccessLink(context.db, token, context.now())
  const user = link?.user_id ? await findUser(context.db, link.user_id) : undefined
  if (!user || user.disabled_at !== null) throw redirect('/welcome?token=')
  throw redirect('/', { headers: { 'Set-Cookie': await openSession(request, context, user.id) } })
}
