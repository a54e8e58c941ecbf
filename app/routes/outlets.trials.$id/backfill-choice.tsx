import { useState } from 'react'
import { reckonBackfill } from '#catalog/backfill-cost.ts'
import type { OutletInput } from '#catalog/definition.ts'
import { formatNumber, formatRelative } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'

const DAY_MS = 86_400_000

type BackfillChoiceProps = { definition: OutletInput; perDay: number | null; now: number }

/** The day to reach back to, and what reaching there will ask of the site. */
export function BackfillChoice({ definition, perDay, now }: BackfillChoiceProps) {
  const { t, tag } = useLocale()
  const [since, setSince] = useState('')
  const days = since === '' ? 0 : Math.max(0, Math.ceil((now - Date.parse(since)) / DAY_MS))
  const cost = perDay === null ? null : reckonBackfill(definition, days, perDay)
  return (
    <>
      <label>
        {t('trial.since')}{' '}
        <input type="date" name="since" dir="ltr" value={since} onChange={(event) => setSince(event.currentTarget.value)} />
      </label>
      <small aria-live="polite">
        {days === 0
          ? t('trial.sinceHelp')
          : cost === null
            ? t('trial.costUnknown')
            : t('trial.cost', {
                days,
                requests: cost.requests,
                perDay: formatNumber(tag, perDay ?? 0, { maximumFractionDigits: 0 }),
                time: formatRelative(tag, Math.max(60_000, cost.seconds * 1000)),
              })}
      </small>
    </>
  )
}
