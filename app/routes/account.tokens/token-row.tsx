import { Form } from '@remix-run/react'
import type { ApiToken } from '#db/queries/api-tokens.ts'
import settings from '../../components/settings.module.css'
import { formatInstant } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'

/** One token: what it opens, until when, and when it was last used. */
export function TokenRow({ token }: { token: ApiToken }) {
  const { t, tag } = useLocale()
  const { timeZone, now } = useShell()
  const time = (instant: number) => formatInstant(tag, instant, timeZone)
  return (
    <li className={settings.row}>
      <span>
        <bdi>{token.name}</bdi> · {t(`tokens.scope.${token.scope}`)}
        <small>
          {t(token.expires_at > now ? 'tokens.until' : 'tokens.ended', { time: time(token.expires_at) })} ·{' '}
          {token.last_used_at === null ? t('tokens.neverUsed') : t('tokens.lastUsed', { time: time(token.last_used_at) })}
        </small>
      </span>
      <Form method="post">
        <input type="hidden" name="token" value={token.id} />
        <button type="submit" name="do" value="end" className={settings.button}>
          {t('tokens.end')}
        </button>
      </Form>
    </li>
  )
}
