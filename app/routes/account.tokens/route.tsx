import '../../i18n/desk-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listApiTokens } from '#db/queries/api-tokens.ts'
import settings from '../../components/settings.module.css'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { changeTokens, type TokensResult } from './change-tokens.ts'
import { TokenForm } from './token-form.tsx'
import { TokenRow } from './token-row.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reader = await requireReader(request, context)
  return { tokens: await listApiTokens(context.db, reader.userId), url: context.config.url }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context)
  return changeTokens(context, reader, await request.formData())
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'tokens.title')

export default function Tokens() {
  const { tokens, url } = useLoaderData<typeof loader>()
  const result = useActionData() as TokensResult | undefined
  const { t } = useLocale()
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{t('tokens.title')}</h1>
        <p>{t('tokens.help')}</p>
        <code dir="ltr">{`${url}/api/v1/openapi.json`}</code>
      </header>
      {result && 'token' in result && (
        <div className={settings.link} role="status">
          <p>{t('tokens.fresh')}</p>
          <code dir="ltr">{result.token}</code>
        </div>
      )}
      <TokenForm errors={result && 'errors' in result ? result.errors : {}} />
      {tokens.length > 0 && (
        <ul className={settings.rows}>
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} />
          ))}
        </ul>
      )}
    </div>
  )
}
