import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { deleteSession } from '#db/queries/sessions.ts'
import { sessionCookie } from '../../session/cookie.ts'
import { requireReader } from '../../session/reader.ts'

export async function action({ request, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context)
  await deleteSession(context.db, reader.sessionId)
  return redirect('/sign-in', { headers: { 'Set-Cookie': sessionCookie(context, null) } })
}

export function loader() {
  return redirect('/account')
}
