import '../../i18n/desk-messages.ts'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { FormField } from '../../components/form-field.tsx'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import entrance from '../../session/entrance.module.css'
import { placeOfOurs } from '../../session/place-of-ours.ts'
import { openSession, readReader } from '../../session/reader.ts'
import { type SignInProblem, signIn } from './sign-in.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (await readReader(request, context)) throw redirect(wantedPlace(request))
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const result = await signIn(context, await request.formData())
  if ('problem' in result) return data(result, { status: result.problem === 'wait' ? 429 : 401 })
  throw redirect(wantedPlace(request), { headers: { 'Set-Cookie': await openSession(request, context, result.userId) } })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'signIn.title')

export default function SignIn() {
  const { t } = useLocale()
  const result = useActionData() as SignInProblem | undefined
  return (
    <section className={entrance.entrance}>
      <h1>{t('signIn.title')}</h1>
      {result && (
        <p role="alert" className={entrance.problem}>
          {result.problem === 'wait' ? t('signIn.wait', { seconds: result.seconds }) : t('signIn.wrong')}
        </p>
      )}
      <Form method="post" className={entrance.form}>
        <FormField label={t('credentials.name')} name="name" autoComplete="username" dir="auto" required />
        <FormField label={t('credentials.password')} name="password" type="password" autoComplete="current-password" dir="auto" required />
        <button type="submit" className={entrance.enter}>
          {t('signIn.do')}
        </button>
      </Form>
      <p>{t('signIn.forgotten')}</p>
    </section>
  )
}

function wantedPlace(request: Request): string {
  return placeOfOurs(new URL(request.url).searchParams.get('to'))
}
