import { Link } from '@remix-run/react'
import { InstantText } from '../../components/dated.tsx'
import settings from '../../components/settings.module.css'
import { spellAddress } from '../../components/spell-address.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'

type KeptFigure = { id: number; code: string; asked: string; created_at: number }

/** Kept figures by their codes, newest first, each with the address it was made at. */
export function FigureList({ figures }: { figures: KeptFigure[] }) {
  const { t } = useLocale()
  const { timeZone } = useShell()
  if (figures.length === 0) return <p>{t('figures.none')}</p>
  return (
    <ul className={settings.rows}>
      {figures.map(({ id, code, asked, created_at }) => (
        <li key={id} className={settings.row}>
          <span>
            <Link to={`/figures/${code}`}>
              <bdi>{code}</bdi>
            </Link>
            <small dir="ltr">{spellAddress(asked)}</small>
          </span>
          <InstantText instant={created_at} timeZone={timeZone} />
        </li>
      ))}
    </ul>
  )
}
