import type { Trouble } from '../figures/outlet-trouble.ts'
import { failureKey } from '../i18n/failure-key.ts'
import { formatInstant } from '../i18n/format.ts'
import { useLocale, useShell } from '../i18n/use-locale.ts'

/** What is wrong with an outlet, since when, and why as far as its last run knows. */
export function TroubleWords({ trouble }: { trouble: Trouble }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  return (
    <>
      {t(`trouble.${trouble.kind}`)}
      {trouble.failure !== null && ` ${t('trouble.because', { failure: t(failureKey(trouble.failure)) })}`}{' '}
      {t('trouble.since', { when: formatInstant(tag, trouble.since, timeZone) })}
    </>
  )
}
