import { Form, Link } from '@remix-run/react'
import { useLocale, useShell } from '../i18n/use-locale.ts'
import { useMayEdit } from '../session/use-may-edit.ts'
import { InstantText } from './dated.tsx'
import settings from './settings.module.css'

export type ListedEmbed = {
  id: number
  code: string
  name: string
  is_live: 0 | 1
  created_at: number
  last_used_at: number | null
  revoked_at: number | null
}

/** Addresses that were given away, what they show and when they were last asked for; each can be taken back. */
export function EmbedList({ embeds, showsFigure = false }: { embeds: ListedEmbed[]; showsFigure?: boolean }) {
  const { t } = useLocale()
  if (embeds.length === 0) return <p>{t('embeds.none')}</p>
  return (
    <ul className={settings.rows}>
      {embeds.map((embed) => (
        <EmbedRow key={embed.id} embed={embed} showsFigure={showsFigure} />
      ))}
    </ul>
  )
}

function EmbedRow({ embed, showsFigure }: { embed: ListedEmbed; showsFigure: boolean }) {
  const { t } = useLocale()
  const { timeZone } = useShell()
  const mayEdit = useMayEdit()
  const { id, code, name, is_live, created_at, last_used_at, revoked_at } = embed
  return (
    <li className={settings.row}>
      <span>
        <bdi>{name}</bdi> · {t(is_live === 1 ? 'embeds.live' : 'embeds.still')}
        {showsFigure && (
          <>
            {' · '}
            <Link to={`/figures/${code}`}>
              <bdi>{code}</bdi>
            </Link>
          </>
        )}
        <small>
          {t('embeds.made')} <InstantText instant={created_at} timeZone={timeZone} /> ·{' '}
          {last_used_at === null ? (
            t('embeds.unused')
          ) : (
            <>
              {t('embeds.used')} <InstantText instant={last_used_at} timeZone={timeZone} />
            </>
          )}
        </small>
      </span>
      {revoked_at !== null && <span>{t('embeds.revoked')}</span>}
      {revoked_at === null && mayEdit && (
        <Form method="post" action={`/figures/${code}`}>
          <input type="hidden" name="embed" value={id} />
          <button type="submit" name="do" value="revoke" className={settings.button}>
            {t('embeds.revoke')}
          </button>
        </Form>
      )}
    </li>
  )
}
